/** The command {@code explain}: why an agent decided as it did. */
package fukabun.app.cli.explain;
