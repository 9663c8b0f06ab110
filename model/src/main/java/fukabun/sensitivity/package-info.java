/**
 * What an answer hangs on: shares of an effect by cause, screening and variance shares of inputs, boxes in which a
 * verdict fails, the nearest change that turns it, and statistics of weighted draws. Pure arithmetic on numbers that
 * the caller has computed. Uses {@code base} and {@code design}.
 */
package fukabun.sensitivity;
