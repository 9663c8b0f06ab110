/** The command {@code record}: the model beside the record. */
package fukabun.app.cli.record;
