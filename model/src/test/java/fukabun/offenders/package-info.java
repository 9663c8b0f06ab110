/** Classes that break a rule of the model on purpose, so that the tests of the rules can show that they bite. */
package fukabun.offenders;
