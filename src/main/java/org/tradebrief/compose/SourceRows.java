package org.tradebrief.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.TableBlock;
import org.tradebrief.report.PackFacts;

/** The input files of a pack with the beginning of their digests, for the last page. */
record SourceRows(Composition composition) {

  /** Enough of a digest to tell two files apart; the workbook has it whole. */
  private static final int DIGITS = 16;

  List<TableBlock.Row> all() {
    List<TableBlock.Row> rows = new ArrayList<>();
    for (PackFacts.Source source : composition.pack().sources()) {
      String figures =
          composition.tongue().formats().number(BigDecimal.valueOf(source.figures()), 0);
      String digest = source.sha256();
      rows.add(
          new TableBlock.Row(
              RowRole.ITEM,
              0,
              List.of(
                  source.file(),
                  composition.word("layout." + source.layout()),
                  figures,
                  digest.substring(0, Math.min(DIGITS, digest.length())))));
    }
    return rows;
  }

  static TableBlock block(Composition composition, List<TableBlock.Row> rows) {
    String title = composition.title("sources");
    return new TableBlock(
        "sources",
        title,
        "",
        List.of(
            column(composition, "file", TableBlock.Align.START, 5),
            column(composition, "layout", TableBlock.Align.START, 4),
            column(composition, "figures", TableBlock.Align.END, 2),
            new TableBlock.Column(
                composition.word("brief.sha256", Integer.toString(DIGITS)),
                "",
                TableBlock.Align.START,
                3)),
        rows,
        List.of(),
        composition.word("table.summary", title, Integer.toString(rows.size())));
  }

  private static TableBlock.Column column(
      Composition composition, String id, TableBlock.Align align, int weight) {
    return new TableBlock.Column(composition.word("column." + id), "", align, weight);
  }
}
