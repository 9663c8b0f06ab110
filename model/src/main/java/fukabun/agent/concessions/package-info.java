/** Actors of the case of the concessions of 1939-45, and of no other. */
package fukabun.agent.concessions;
