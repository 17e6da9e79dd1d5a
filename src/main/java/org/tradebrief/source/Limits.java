package org.tradebrief.source;

/**
 * How much of an input is read before it is refused. The largest known file of the ministry (26
 * pages of a monthly release) has 347,250 bytes, the same in the tidy layout about 700,000.
 *
 * @param fileBytes the size of one file
 * @param inflatedBytes the size of all entries of one workbook after unpacking
 * @param inflation the largest ratio of unpacked to packed bytes; tables of figures reach about 30
 * @param files files in one folder and below
 * @param folderDepth folders within folders
 * @param rows rows of one table
 * @param columns cells of one row
 * @param cellCharacters text of one cell or element
 * @param elements elements of one XML file
 * @param elementDepth elements within elements
 */
public record Limits(
    long fileBytes,
    long inflatedBytes,
    int inflation,
    int files,
    int folderDepth,
    int rows,
    int columns,
    int cellCharacters,
    int elements,
    int elementDepth) {

  private static final long MEGABYTE = 1024L * 1024;

  public static final Limits DEFAULT =
      new Limits(
          64 * MEGABYTE, 512 * MEGABYTE, 200, 5_000, 16, 2_000_000, 1_024, 10_000, 1_000_000, 32);
}
