/**
 * How fast the model is: whole runs of the coal economy beside the same arithmetic in a bare loop over arrays. Not part
 * of the product; nothing reads it. Uses {@code base}, {@code scenario}, {@code engine}, {@code record} and
 * {@code study}.
 */
package fukabun.benchmark;
