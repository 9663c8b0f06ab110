/** Tests of the packaged program in processes of its own, and of the pages that are made from its results. */
package fukabun.app.program;
