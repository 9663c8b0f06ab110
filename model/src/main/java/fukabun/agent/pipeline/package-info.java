/** The actors of the pipeline case, as pure rules: who bids, who lends, who buys, who defies. */
package fukabun.agent.pipeline;
