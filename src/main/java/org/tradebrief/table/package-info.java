/**
 * The vocabulary: periods, stages, vintages, areas, commodities, readings and where they were read.
 *
 * <p>In: nothing. Out: immutable values that every other room speaks in. Next: {@code source} and
 * {@code release}, which fill them. May not be here: reading, arithmetic on trade figures, words
 * for readers.
 */
package org.tradebrief.table;
