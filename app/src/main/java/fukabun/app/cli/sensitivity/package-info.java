/** The command {@code sensitivity}: which parameters move an outcome. */
package fukabun.app.cli.sensitivity;
