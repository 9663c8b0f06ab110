/** The commands {@code run} and {@code compare}: scenarios as they are, and beside one another. */
package fukabun.app.cli.run;
