/** The command {@code sweep}: one row a run over a design. */
package fukabun.app.cli.sweep;
