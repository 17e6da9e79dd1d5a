package org.tradebrief.compose;

import java.util.List;

/** stub */
final class Outline {
  static final List<String> ELEMENTS = List.of("briefing", "workbook");

  private Outline() {}
}
