package org.tradebrief.render.xlsx;

/**
 * A font.
 *
 * @param size key of the theme below {@code workbook.size}
 * @param colour key of the theme below {@code colour}
 */
record Letters(String size, boolean bold, String colour, boolean underline) {}
