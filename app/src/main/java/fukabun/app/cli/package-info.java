/** The command line: where it starts, and a package for each command. May use every package of the application. */
package fukabun.app.cli;
