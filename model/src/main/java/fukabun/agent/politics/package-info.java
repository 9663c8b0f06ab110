/**
 * The governments whose acts are no part of a single case: the ministries of Tokyo, the American administration, and the
 * governments of Western Europe. Pure rules: a view in, terms of a gate or a new state out. Uses {@code base},
 * {@code scenario} and {@code agent}.
 */
package fukabun.agent.politics;
