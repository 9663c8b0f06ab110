/** Actors of the case of timber, and of no other. */
package fukabun.agent.timber;
