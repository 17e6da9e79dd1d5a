/**
 * Trade figures as they were published.
 *
 * <p>In: the files below {@code releases/} and {@code history/} of the inputs, recognised by what
 * is in them and never by their names. Out: an archive of releases and histories in which every
 * figure has its vintage, its printed text and its place, and findings about everything that is not
 * as the layout has it. Next: {@code check}. May not be here: arithmetic that compares figures with
 * each other.
 */
package org.tradebrief.release;
