/**
 * What a command hands to people: results as tables with described columns, written as CSV and JSON, and the manifest
 * that lets a result be made again. Uses {@code base}, {@code scenario}, {@code evidence}, {@code record},
 * {@code study}, {@code app.files} and {@code app.data}.
 */
package fukabun.app.output;
