/**
 * How two governments strike a bargain that nobody enforces: what a side gives, what the needier side gives up, what a
 * word is worth once it is given, and what pressure does. Uses {@code base}, {@code scenario} and {@code agent}.
 */
package fukabun.agent.bargain;
