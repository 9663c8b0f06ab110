/**
 * How each kind of actor decides: one file a kind. An agent is a rule and a key; it reads a view frozen at the start of
 * the phase and returns a plan or a score; it changes nothing. Uses {@code base}, {@code scenario}, {@code market} and,
 * for gates and terms, {@code record}.
 */
package fukabun.agent;
