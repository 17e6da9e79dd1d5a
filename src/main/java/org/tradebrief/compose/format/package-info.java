/**
 * How figures, periods and lists are written in each language.
 *
 * <p>In: readings and periods of the vocabulary. Out: text, rounded half up exactly once, with a
 * true minus sign, never with more digits than are known. Next: {@code compose}, which puts it into
 * sentences and cells. May not be here: templates, words that an author might want to change.
 */
package org.tradebrief.compose.format;
