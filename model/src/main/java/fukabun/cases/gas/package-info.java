/**
 * The case of gas: the market for LNG, the Sakhalin shelf, and the projects of Yakut gas and Tyumen oil. Holds the state
 * of its markets and projects. Knows the world and no other case.
 */
package fukabun.cases.gas;
