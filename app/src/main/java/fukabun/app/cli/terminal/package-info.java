/** How words, numbers and progress look on a terminal, and what an exit code means. */
package fukabun.app.cli.terminal;
