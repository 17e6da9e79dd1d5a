/**
 * Statements: what somebody else wrote about a release, and what the tables say of it.
 *
 * <p>In: statements, from a claims file or found in a text, and the answers that {@code claim}
 * gives about the same subjects. Out: judgements. Next: {@code compose} puts them into words. May
 * not be here: sentences, number formats, layout.
 *
 * <p>A statement is small: one kind, one subject, one form, one value. "Exports rose 3.9 % to 9.85
 * trillion yen, the sixth rise in a row" is three of them: a {@code change} of form {@code rise}
 * with 3.9 percent, a {@code level} with 9.85 trillion yen and a {@code streak} of form {@code
 * rise} with the count 6, all on the same line. What a statement leaves open stays open: an empty
 * form means that no direction was stated, an empty value that no number was; nothing is guessed.
 */
package org.tradebrief.statement;
