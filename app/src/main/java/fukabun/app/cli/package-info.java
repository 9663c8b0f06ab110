/**
 * The command line: commands, progress, threads across runs, exit codes. Wires everything; may use every package.
 */
package fukabun.app.cli;
