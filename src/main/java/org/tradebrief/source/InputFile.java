package org.tradebrief.source;

/**
 * What the manifest says about an input.
 *
 * @param path relative to the inputs folder; files of the shipped folder that stand in for missing
 *     ones begin with {@code (shipped) }
 * @param layout the layout it was recognised as, such as {@code press-xml} or {@code tidy-csv}
 * @param count figures or rows that it holds
 */
public record InputFile(String path, String sha256, String layout, int count) {}
