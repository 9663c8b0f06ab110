/** The command {@code attribute}: what the shortfall came from. */
package fukabun.app.cli.attribute;
