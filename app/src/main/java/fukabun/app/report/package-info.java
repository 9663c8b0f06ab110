/**
 * Writes the page that people read: question, answer, figures, tables, chronicle, method, sources. Uses {@code base},
 * {@code scenario}, {@code record}, {@code study}, {@code app.files}, {@code app.data} and {@code app.output}.
 */
package fukabun.app.report;
