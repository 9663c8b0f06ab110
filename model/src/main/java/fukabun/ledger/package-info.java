/**
 * Who owns what and who owes what; the only way money and coal move, and the identities that must hold. Uses
 * {@code base} only.
 */
package fukabun.ledger;
