package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tradebrief.analysis.Revision;
import org.tradebrief.analysis.Revisions;
import org.tradebrief.analysis.Target;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Unit;

/**
 * What the pack's release changed against the stage of the same month before it. The releases of
 * the first 10 and 20 days cover another span and are no stage of the month.
 */
final class RevisionTables {

  /** As many as a box on a page holds. */
  private static final int BRIEF = 8;

  private static final Formula DIFFERENCE = Formula.column("after").minus(Formula.column("before"));

  private final List<Revision> revisions;

  private RevisionTables(List<Revision> revisions) {
    this.revisions = revisions;
  }

  /**
   * @param threshold million yen; a level that moved by less is left out
   */
  static RevisionTables of(Archive archive, Target target, BigDecimal threshold) {
    Optional<Release> before = before(archive, target);
    return new RevisionTables(
        before.isEmpty()
            ? List.of()
            : Revisions.between(before.get().figures(), target.release().orElseThrow().figures()));
  }

  private static Optional<Release> before(Archive archive, Target target) {
    if (target.release().isEmpty() || target.vintage().stage().coversPartOfMonth()) {
      return Optional.empty();
    }
    return archive.releases().stream()
        .filter(release -> release.month().equals(target.month()))
        .filter(release -> !release.vintage().stage().coversPartOfMonth())
        .filter(release -> release.vintage().published().by(target.asOf()))
        .filter(release -> release.vintage().compareTo(target.vintage()) < 0)
        .max(Comparator.comparing(Release::vintage));
  }

  /** Every cell that changed, levels in money first, largest first. */
  Optional<DataTable> whole() {
    return table("revisions", revisions);
  }

  /** The largest changes of levels by partner, million yen. */
  Optional<DataTable> brief() {
    List<Row> rows =
        revisions.stream()
            .filter(revision -> revision.about().measure() == Measure.VALUE)
            .filter(revision -> revision.about().commodity().level() == Commodity.Level.TOTAL)
            .filter(revision -> revision.about().table() != TableId.COMMODITIES)
            .filter(revision -> revision.difference().isPresent())
            .filter(distinct())
            .limit(BRIEF)
            .map(RevisionTables::briefRow)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DataTable(
                "revisions-brief",
                Optional.empty(),
                Optional.of(Unit.MILLION_YEN),
                List.of(
                    Column.of("area", Kind.TEXT, 0),
                    Column.of("flow", Kind.TEXT, 0),
                    Column.of("before", Kind.AMOUNT, 0),
                    Column.of("after", Kind.AMOUNT, 0),
                    Column.computed("difference", Kind.AMOUNT, 0, DIFFERENCE),
                    Column.of("direction", Kind.TEXT, 0)),
                rows));
  }

  /** The total stands on page 1 and on the area page; it is told once. */
  private static Predicate<Revision> distinct() {
    Set<String> seen = new HashSet<>();
    return revision -> seen.add(revision.about().area().id() + revision.about().flow());
  }

  private static Row briefRow(Revision revision) {
    Figure about = revision.about();
    BigDecimal difference = revision.difference().orElseThrow();
    return new Row(
        about.area().id(),
        Roles.of(about.area()),
        0,
        List.of(
            new Cell.Text(about.area().name()),
            Cells.flow(about.flow()),
            Cells.printed(revision.before()),
            Cells.printed(revision.after()),
            new Cell.Computed(
                Amount.millions(difference),
                difference,
                "difference",
                Stream.concat(revision.before().stream(), revision.after().stream()).toList()),
            direction(revision)));
  }

  private static Cell direction(Revision revision) {
    return new Cell.Word("direction." + revision.direction().name().toLowerCase(Locale.ROOT));
  }

  private static Optional<DataTable> table(String id, List<Revision> revisions) {
    if (revisions.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>(Cells.aboutColumns());
    columns.add(Column.of("before", Kind.NUMBER, 0));
    columns.add(Column.of("after", Kind.NUMBER, 0));
    columns.add(Column.computed("difference", Kind.NUMBER, 0, DIFFERENCE));
    columns.add(Column.of("direction", Kind.TEXT, 0));
    return Optional.of(
        new DataTable(
            id,
            Optional.empty(),
            Optional.empty(),
            columns,
            revisions.stream().map(RevisionTables::row).toList()));
  }

  /** In the unit of the row; money in million yen whatever the unit of the two cells. */
  private static Cell difference(Revision revision) {
    if (revision.difference().isEmpty()) {
      return Cells.EMPTY;
    }
    Figure before = revision.before().orElseThrow();
    Figure after = revision.after().orElseThrow();
    Formula formula = inMillions("after", after).minus(inMillions("before", before));
    return new Cell.Result(revision.difference().get(), "difference", List.of(before, after))
        .by(formula);
  }

  private static Formula inMillions(String column, Figure figure) {
    Formula cell = Formula.column(column);
    Optional<Unit> unit = figure.amount().map(Amount::unit);
    if (unit.isEmpty() || unit.get().equals(Unit.MILLION_YEN)) {
      return cell;
    }
    BigDecimal one = new Amount(BigDecimal.ONE, unit.get(), BigDecimal.ZERO).inMillions();
    return cell.times(Formula.of(one));
  }

  private static Row row(Revision revision) {
    Figure about = revision.about();
    List<Cell> cells = new ArrayList<>(Cells.about(about));
    cells.add(Cells.printed(revision.before()));
    cells.add(Cells.printed(revision.after()));
    cells.add(difference(revision));
    cells.add(direction(revision));
    return new Row(about.area().id() + "/" + about.commodity().id(), RowRole.ITEM, 0, cells);
  }
}
