/**
 * Where to look: designs of experiments as lists of points of the unit cube, each point found by its index alone. Uses
 * {@code base}.
 */
package fukabun.design;
