package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.TableId;

/**
 * What changed between two vintages of the same thing: two stages of a month, or two copies of a
 * history file. Only tables that both hold are compared, so that a release without commodity pages
 * does not "remove" them.
 */
public final class Revisions {

  private Revisions() {}

  /**
   * Every cell that differs, levels in money first, the largest difference first, then the other
   * measures in the order of the newer vintage.
   */
  public static List<Revision> between(FigureSet before, FigureSet after) {
    Set<TableId> shared = tables(after);
    shared.retainAll(tables(before));
    Set<Figure.Key> keys = new LinkedHashSet<>();
    after.all().forEach(figure -> keys.add(figure.key()));
    before.all().forEach(figure -> keys.add(figure.key()));
    List<Revision> revisions = new ArrayList<>();
    for (Figure.Key key : keys) {
      Optional<Figure> old = before.find(key);
      Optional<Figure> now = after.find(key);
      if (shared.contains(key.table()) && !same(old, now)) {
        revisions.add(new Revision(old, now));
      }
    }
    revisions.sort(
        Comparator.comparing((Revision revision) -> rank(revision))
            .thenComparing(Revisions::size, Comparator.reverseOrder()));
    return List.copyOf(revisions);
  }

  private static boolean same(Optional<Figure> old, Optional<Figure> now) {
    if (old.isEmpty() || now.isEmpty()) {
      return old.isEmpty() && now.isEmpty();
    }
    Optional<BigDecimal> before = comparable(old.get());
    Optional<BigDecimal> after = comparable(now.get());
    if (before.isPresent()
        && after.isPresent()
        && old.get().reading().getClass() == now.get().reading().getClass()) {
      return before.get().compareTo(after.get()) == 0;
    }
    return old.get().reading().equals(now.get().reading());
  }

  /** Money in million yen whatever the layout; quantities of different units are not comparable. */
  static Optional<BigDecimal> comparable(Figure figure) {
    return switch (figure.reading()) {
      case Amount amount -> Optional.of(amount.inMillions());
      case Quantity quantity -> Optional.of(quantity.value());
      default -> figure.reading().number();
    };
  }

  private static Set<TableId> tables(FigureSet figures) {
    Set<TableId> tables = EnumSet.noneOf(TableId.class);
    figures.all().forEach(figure -> tables.add(figure.table()));
    return tables;
  }

  private static int rank(Revision revision) {
    return revision.about().measure() == Measure.VALUE ? 0 : 1;
  }

  private static BigDecimal size(Revision revision) {
    return rank(revision) == 0
        ? revision.difference().map(BigDecimal::abs).orElse(BigDecimal.ZERO)
        : BigDecimal.ZERO;
  }
}
