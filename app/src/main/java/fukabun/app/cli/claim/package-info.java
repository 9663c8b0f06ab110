/** The command {@code claim}: the verdicts of a study and what they rest on. */
package fukabun.app.cli.claim;
