package org.tradebrief.render.xlsx;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.tradebrief.document.DefinedName;
import org.tradebrief.document.Formula;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Column;
import org.tradebrief.document.Workbook;
import org.tradebrief.table.Month;

/**
 * Formulas in the form that the file holds: {@code Partners[[#This Row],[Exports]]}, which Excel
 * shows as {@code [@Exports]}.
 *
 * <p>One cell of a table is written by its name if it has one, else by the label at the head of its
 * row, so that it is still found when a reader sorts the table, else by its position.
 */
final class Formulas {

  /** What a structured reference needs an apostrophe before. */
  private static final Pattern SPECIAL = Pattern.compile("[\\[\\]#'@]");

  /** A label that a spreadsheet would not look up as it stands: wildcards, codes of characters. */
  private static final Pattern NOT_LOOKED_UP =
      Pattern.compile("[*?~\\p{Cntrl}]|_x[0-9A-Fa-f]{4}_|^\\s|\\s$");

  /** A text in a formula may have 255 characters, quotes doubled. */
  private static final int LONGEST_LABEL = 120;

  /** A table and where it stands. */
  private record Place(Sheet sheet, SheetTable table, Placement placement) {

    String address(int row, int column, boolean withTab) {
      String cell = new CellReference(row, column, true, true).formatAsString();
      return withTab ? Links.quoted(sheet.tab()) + "!" + cell : cell;
    }
  }

  /** Where a formula stands. */
  private record Home(SheetTable table, int column) {}

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, DefinedName> names;
  private final Map<String, Boolean> uniqueLabels = new HashMap<>();
  private final Map<String, Map<Formula, String>> written = new HashMap<>();

  Formulas(Workbook document, Map<Sheet, Placement> placements) {
    for (Sheet sheet : document.sheets()) {
      sheet
          .table()
          .ifPresent(
              table -> places.put(table.name(), new Place(sheet, table, placements.get(sheet))));
    }
    this.names =
        document.names().stream()
            .collect(
                Collectors.toMap(
                    name -> key(name.table(), name.row(), name.column()),
                    name -> name,
                    (first, second) -> first));
  }

  /** The formula of a cell, empty for a value. */
  String of(SheetTable table, int column, SheetCell cell) {
    return cell instanceof SheetCell.Calculated calculated
        ? of(table, column, calculated.formula())
        : "";
  }

  String of(SheetTable table, int column, Formula formula) {
    Home home = new Home(table, column);
    return written
        .computeIfAbsent(table.name() + " " + column, key -> new HashMap<>())
        .computeIfAbsent(formula, key -> new Writer(home).written(formula));
  }

  /** The cell that a name stands for. */
  String address(DefinedName name) {
    Place place = place(name.table());
    int row = row(place, name.row());
    return place.address(
        place.placement().firstDataRow() + row, column(place, name.column()), true);
  }

  private static String key(String table, String row, String column) {
    return table + "\n" + row + "\n" + column;
  }

  private Place place(String table) {
    Place place = places.get(table);
    if (place == null) {
      throw new IllegalArgumentException("a formula names the table " + table + ", not there");
    }
    return place;
  }

  private static int column(Place place, String id) {
    return place
        .table()
        .columnAt(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a formula names the column "
                        + id
                        + " of "
                        + place.table().name()
                        + ", which is not there"));
  }

  private static int row(Place place, String key) {
    OptionalInt row = key.isEmpty() ? OptionalInt.empty() : place.table().rowAt(key);
    return row.orElseThrow(
        () ->
            new IllegalArgumentException(
                "a formula names the row " + key + " of " + place.table().name() + ", not there"));
  }

  private static String heading(Place place, int column) {
    Column definition = place.table().columns().get(column);
    return SPECIAL.matcher(CellText.written(definition.heading())).replaceAll("'$0");
  }

  /** The label at the head of a row as a formula writes it, if it leads to this row alone. */
  private Optional<String> label(Place place, int row) {
    SheetCell head = place.table().rows().get(row).cells().getFirst();
    Optional<String> label =
        switch (head) {
          case SheetCell.Text text -> Optional.of(text.text()).filter(Formulas::isLookedUp);
          case SheetCell.MonthOf month -> Optional.of(date(month.month()));
          default -> Optional.empty();
        };
    return label
        .filter(found -> unique(place))
        .map(found -> head instanceof SheetCell.Text ? quoted(found) : found);
  }

  private static boolean isLookedUp(String text) {
    return !text.isEmpty() && text.length() <= LONGEST_LABEL && !NOT_LOOKED_UP.matcher(text).find();
  }

  private static String date(Month month) {
    return "DATE(" + month.year() + "," + month.month() + ",1)";
  }

  private boolean unique(Place place) {
    return uniqueLabels.computeIfAbsent(
        place.table().name(),
        name -> {
          List<SheetTable.Row> rows = place.table().rows();
          return rows.stream().map(Formulas::folded).distinct().count() == rows.size();
        });
  }

  /** As a spreadsheet compares: without regard to case or, to be safe, to width. */
  private static String folded(SheetTable.Row row) {
    SheetCell head = row.cells().getFirst();
    String text =
        CellWriter.number(head).orElseGet(() -> CellWriter.text(head)).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** Writes one formula. */
  private final class Writer {
    private final Home home;

    Writer(Home home) {
      this.home = home;
    }

    String written(Formula formula) {
      return switch (formula) {
        case Formula.Constant constant -> constant.value().toPlainString();
        case Formula.Text text -> quoted(text.text());
        case Formula.Word word ->
            throw new IllegalArgumentException("a word without a language: " + word.key());
        case Formula.ThisRow cell -> {
          Place place = place(home.table().name());
          String heading = heading(place, column(place, cell.column()));
          yield place.table().name() + "[[#This Row],[" + heading + "]]";
        }
        case Formula.Whole whole -> whole(place(named(whole.table())), whole.column());
        case Formula.CellOf cell -> cell(cell);
        case Formula.Lookup lookup -> {
          Place place = place(named(lookup.table()));
          yield match(place, lookup.result(), written(lookup.wanted()), lookup.key());
        }
        case Formula.Operation operation -> operation(operation);
        case Formula.Call call ->
            call.arguments().stream()
                .map(this::written)
                .collect(Collectors.joining(",", call.function().name() + "(", ")"));
      };
    }

    private String named(String table) {
      return table.equals(Formula.OWN) ? home.table().name() : table;
    }

    private String whole(Place place, String column) {
      return place.table().name() + "[" + heading(place, column(place, column)) + "]";
    }

    private String match(Place place, String result, String wanted, String key) {
      return "INDEX("
          + whole(place, result)
          + ",MATCH("
          + wanted
          + ","
          + whole(place, key)
          + ",0))";
    }

    private String cell(Formula.CellOf cell) {
      Place place = place(named(cell.table()));
      DefinedName name = names.get(key(place.table().name(), cell.row(), cell.column()));
      if (name != null) {
        return name.name();
      }
      int row = row(place, cell.row());
      int column = column(place, cell.column());
      if (place.table().name().equals(home.table().name()) && column == home.column()) {
        // A range that holds the formula's own cell would be a circle.
        return place.address(place.placement().firstDataRow() + row, column, false);
      }
      String head = place.table().columns().getFirst().id();
      return label(place, row)
          .map(label -> match(place, cell.column(), label, head))
          .orElseGet(() -> "INDEX(" + whole(place, cell.column()) + "," + (row + 1) + ")");
    }

    private String operation(Formula.Operation operation) {
      int strength = operation.operator().strength();
      String left = inside(operation.left(), strength);
      // a-(b-c) and a/(b/c) are not a-b-c and a/b/c.
      String right = inside(operation.right(), strength + 1);
      return left + operation.operator().sign() + right;
    }

    private String inside(Formula formula, int weakest) {
      boolean weaker =
          formula instanceof Formula.Operation inner && inner.operator().strength() < weakest
              || formula instanceof Formula.Constant constant && constant.value().signum() < 0;
      return weaker ? "(" + written(formula) + ")" : written(formula);
    }
  }
}
