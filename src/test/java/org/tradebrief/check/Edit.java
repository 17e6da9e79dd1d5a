package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Fold;
import org.tradebrief.table.Index;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.table.Points;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Release;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

/** Changes cells of a release as one who types them would: the text and the value with it. */
final class Edit {
  private final Release base;
  private final List<Figure> figures;

  private Edit(Release base) {
    this.base = base;
    this.figures = new ArrayList<>(base.figures().all());
  }

  static Edit of(Release base) {
    return new Edit(base);
  }

  /**
   * Sets the cells whose words are {@code table area commodity flow measure}, month of the release.
   */
  Edit set(String cell, String printed) {
    return set(cell, base.vintage().period(), printed);
  }

  Edit set(String cell, Period period, String printed) {
    int changed = 0;
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      if (words(figure).equals(cell) && figure.period().equals(period)) {
        figures.set(i, with(figure, figure.period(), reading(figure, printed), printed));
        changed++;
      }
    }
    if (changed != 1) {
      throw new IllegalArgumentException(changed + " cells are " + cell);
    }
    return this;
  }

  /** Adds the growth that a line without trade has when it had some a year before. */
  Edit allGone(String line) {
    for (int i = 0; i < figures.size(); i++) {
      Figure f = figures.get(i);
      if (words(f).equals(line + " value")) {
        figures.add(
            i + 1,
            new Figure(
                f.vintage(),
                f.table(),
                f.period(),
                f.area(),
                f.commodity(),
                f.flow(),
                Measure.GROWTH,
                Mark.ALL_GONE,
                Mark.ALL_GONE.printed(),
                f.status(),
                f.place()));
        return this;
      }
    }
    throw new IllegalArgumentException("no line is " + line);
  }

  /** Changes what is printed and leaves the value. */
  Edit text(String cell, String printed) {
    figures.replaceAll(f -> words(f).equals(cell) ? with(f, f.reading(), printed) : f);
    return this;
  }

  /** Lets the cells whose words begin so stand twice. */
  Edit twice(String beginning) {
    figures.addAll(figures.stream().filter(f -> words(f).startsWith(beginning)).toList());
    return this;
  }

  /** The same tables as those of another month. */
  Edit retitled(Month month) {
    Vintage title = new Vintage(month, base.vintage().stage(), base.vintage().published());
    Edit other = new Edit(new Release(title, new FigureSet(List.of()), base.file()));
    for (Figure f : figures) {
      other.figures.add(
          new Figure(
              title,
              f.table(),
              month,
              f.area(),
              f.commodity(),
              f.flow(),
              f.measure(),
              f.reading(),
              f.printed(),
              f.status(),
              f.place()));
    }
    return other;
  }

  Edit drop(String beginning, Period period) {
    figures.removeIf(f -> words(f).startsWith(beginning) && f.period().equals(period));
    return this;
  }

  /** Drops the cells whose words begin so. */
  Edit drop(String beginning) {
    if (!figures.removeIf(figure -> words(figure).startsWith(beginning))) {
      throw new IllegalArgumentException("no cells are " + beginning);
    }
    return this;
  }

  /** Lets a quantity count in another unit. */
  Edit unit(String cell, String unit) {
    figures.replaceAll(
        f ->
            words(f).equals(cell) && f.reading() instanceof Quantity q
                ? with(f, new Quantity(q.value(), new Unit(unit), q.precision()), f.printed())
                : f);
    return this;
  }

  /** Puts the cells whose words begin so under another month. */
  Edit move(String beginning, Period period) {
    figures.replaceAll(
        f -> words(f).startsWith(beginning) ? with(f, period, f.reading(), f.printed()) : f);
    return this;
  }

  Release release() {
    return new Release(base.vintage(), new FigureSet(figures), base.file());
  }

  static String words(Figure figure) {
    return String.join(
        " ",
        figure.table().id(),
        figure.area().id(),
        figure.commodity().id(),
        figure.flow().id(),
        figure.measure().id());
  }

  static Figure with(Figure cell, Reading reading, String printed) {
    return with(cell, cell.period(), reading, printed);
  }

  private static Figure with(Figure cell, Period period, Reading reading, String printed) {
    return new Figure(
        cell.vintage(),
        cell.table(),
        period,
        cell.area(),
        cell.commodity(),
        cell.flow(),
        cell.measure(),
        reading,
        printed,
        cell.status(),
        cell.place());
  }

  private static Reading reading(Figure old, String printed) {
    if (Mark.of(printed).isPresent()) {
      return Mark.of(printed).get();
    }
    String[] parts = printed.split(" ", 2);
    BigDecimal value = new BigDecimal(parts[0].replace(",", "").replace('△', '-'));
    return switch (old.reading()) {
      case Amount amount -> new Amount(value, amount.unit(), amount.precision());
      case Quantity quantity -> new Quantity(value, quantity.unit(), quantity.precision());
      case Percent percent -> Percent.of(printed);
      case Points points -> Points.of(printed);
      case Index index -> new Index(value);
      case Fold fold -> new Fold(value);
      case Mark mark ->
          old.measure() == Measure.CONTRIBUTION ? Points.of(printed) : Percent.of(printed);
    };
  }
}
