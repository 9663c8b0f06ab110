/** The command {@code calibrate}: the posterior, and whether its intervals hold the truth. */
package fukabun.app.cli.calibrate;
