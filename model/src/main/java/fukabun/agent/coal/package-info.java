/** Actors of the case of coking coal, and of no other. */
package fukabun.agent.coal;
