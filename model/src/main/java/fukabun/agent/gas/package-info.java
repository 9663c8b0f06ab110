/** The actors of gas: the utilities that buy, and those who drill on the shelf. Uses what {@code agent} may use. */
package fukabun.agent.gas;
