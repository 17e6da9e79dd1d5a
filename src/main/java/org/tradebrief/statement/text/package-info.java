/**
 * Prose into statements: plain text and Markdown, English and Japanese.
 *
 * <p>In: a text file, the names that areas and goods go by, and the period that is verified. Out:
 * statements in the order of the text; each number of the text stands in one of them, those that
 * could not be read in one of the kind {@code unmatched} that says why. Next: the judge of {@code
 * statement}. May not be here: figures of the tables, so that nothing can be read the way it would
 * be right.
 *
 * <p>The way: {@code Passages} takes the file apart, {@code Sentences} a passage; {@code Scanner}
 * finds the words, numbers and times of a sentence, {@code Nouns} what they are about, and the
 * readers put them together; {@code TableRows} reads the cells of a table.
 */
package org.tradebrief.statement.text;
