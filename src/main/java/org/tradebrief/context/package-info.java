/**
 * What the tables are read against: names of areas and commodities, exchange rates, forecasts,
 * quotations and the calendar.
 *
 * <p>In: {@code context/} and {@code reference/} of the inputs, each file from the user's folder
 * or, where that lacks it, from the shipped one. Out: one {@link org.tradebrief.context.Context}
 * and findings. Next: {@code release} and {@code tariff}, which look names up here. May not be
 * here: trade figures, arithmetic, words that no file gave.
 */
package org.tradebrief.context;
