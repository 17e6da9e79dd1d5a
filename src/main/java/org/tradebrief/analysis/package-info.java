/**
 * Numbers to numbers: what a release and its archive say about totals, partners, trends,
 * commodities and tariff exposure.
 *
 * <p>In: an archive of figures and the release a pack is about. Out: observations and rows that
 * keep the figures they came from. Next: {@code claim}, which decides sentences on them, and {@code
 * report}. May not be here: words, rounding for a reader beyond the ministry's own, file formats.
 */
package org.tradebrief.analysis;
