package org.tradebrief.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.claim.Claim;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Figure;

/** Every claim of a pack with the rule that decided it and what it rests on. */
final class ClaimsTable {

  /** As many as fit into a cell that is still read. */
  private static final int PLACES_SHOWN = 6;

  private ClaimsTable() {}

  static Optional<DataTable> of(List<Claim> claims) {
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DataTable(
            "claims",
            Optional.empty(),
            Optional.empty(),
            List.of(
                Column.of("claim", Kind.TEXT, 0),
                Column.of("sentence", Kind.PROSE, 0),
                Column.of("topic", Kind.TEXT, 0),
                Column.of("kind", Kind.TEXT, 0),
                Column.of("verdict", Kind.TEXT, 0),
                Column.of("rule", Kind.PROSE, 0),
                Column.of("unrounded", Kind.TEXT, 0),
                Column.of("vintage", Kind.TEXT, 0),
                Column.of("inputs", Kind.PROSE, 0)),
            claims.stream().map(ClaimsTable::row).toList()));
  }

  private static Row row(Claim claim) {
    List<Figure> figures = claim.evidence().figures();
    return new Row(
        claim.id(),
        RowRole.ITEM,
        0,
        List.of(
            // The link stands on a short text: programs print a link in one line and cut it.
            new Cell.Sources(claim.id(), figures),
            new Cell.Sentence(claim),
            new Cell.Word("topic." + claim.topic().id()),
            Cells.text(claim.kind()),
            new Cell.Word("verdict." + claim.verdict().id()),
            new Cell.Word("decided." + claim.kind()),
            Cells.text(claim.evidence().unrounded()),
            Cells.text(
                figures.stream().findFirst().map(figure -> figure.vintage().id()).orElse("")),
            Cells.text(places(figures))));
  }

  /** The first cells by place; a claim over a long history names how many more there are. */
  private static String places(List<Figure> figures) {
    String shown =
        figures.stream()
            .limit(PLACES_SHOWN)
            .map(figure -> figure.place().text())
            .collect(Collectors.joining("; "));
    int more = figures.size() - PLACES_SHOWN;
    return more > 0 ? shown + "; +" + more : shown;
  }
}
