/** The command {@code falsify}: what one would have to believe for a verdict to turn. */
package fukabun.app.cli.falsify;
