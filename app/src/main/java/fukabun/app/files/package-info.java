/**
 * Reads scenario, study and data files into records, strictly, and writes tables to files. Uses {@code base},
 * {@code scenario}, {@code record} and {@code study}.
 */
package fukabun.app.files;
