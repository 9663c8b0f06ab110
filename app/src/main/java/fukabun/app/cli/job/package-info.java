/** What every command that runs shares: options, inputs, the members to run, the result folder and its manifest. */
package fukabun.app.cli.job;
