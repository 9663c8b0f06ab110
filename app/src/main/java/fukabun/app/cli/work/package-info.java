/** How many runs are made at once, in blocks that survive a stop. */
package fukabun.app.cli.work;
