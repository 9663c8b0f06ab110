/**
 * Reads scenario, prior and study files strictly into records; declares their forms once for reader, schema and
 * documentation. Uses {@code base}, {@code scenario}, {@code record}, {@code study} and {@code app.files}.
 */
package fukabun.app.scenario;
