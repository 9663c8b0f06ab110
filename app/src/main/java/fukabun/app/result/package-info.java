/**
 * Reads result folders back: what made them, whether their tables are the same as others, and why agents decided as
 * they did. Knows nothing of the model's running. Uses {@code base}, {@code record}, {@code app.files} and
 * {@code app.output}.
 */
package fukabun.app.result;
