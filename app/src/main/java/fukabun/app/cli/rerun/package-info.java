/** The command {@code rerun}: a result again from its manifest. */
package fukabun.app.cli.rerun;
