/** Actors of the case of other trade, and of no other. */
package fukabun.agent.othertrade;
