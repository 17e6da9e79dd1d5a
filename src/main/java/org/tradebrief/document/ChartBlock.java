package org.tradebrief.document;

/**
 * A chart with its words.
 *
 * @param title what it shows, as a finding
 * @param subtitle measure and unit
 * @param alt what a reader who cannot see it is told, with the main figures
 * @param source the source line under it
 */
public record ChartBlock(Chart chart, String title, String subtitle, String alt, String source)
    implements Block {}
