/**
 * Pure clearing and pricing: plans and capacities in, prices and deliveries out. Keeps no state. Uses {@code base}
 * only.
 */
package fukabun.market;
