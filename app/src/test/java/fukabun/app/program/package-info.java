/** Tests of the packaged program in processes of its own; {@code mvn verify} runs them after packaging. */
package fukabun.app.program;
