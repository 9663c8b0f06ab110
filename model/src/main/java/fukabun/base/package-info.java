/**
 * What everybody uses: checks, months, keyed draws. Uses the JDK and Commons Math only, and no other package.
 */
package fukabun.base;
