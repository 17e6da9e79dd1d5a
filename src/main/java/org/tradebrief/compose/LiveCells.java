package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.document.DefinedName;
import org.tradebrief.document.Formula;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.NamedCell;
import org.tradebrief.table.Figure;

/**
 * Formulas of the catalogue as formulas of one workbook. A workbook shows the tables that its
 * outline names; a formula over a table that it does not show has nothing to refer to, and its cell
 * keeps our result as a value.
 */
final class LiveCells {

  private final Composition composition;

  /** The workbook's name of each table of the catalogue that it shows; the first sheet counts. */
  private final Map<String, String> shown = new HashMap<>();

  /** The first sheet of each table that the workbook shows, in the order of the sheets. */
  private final Map<String, String> sheets = new LinkedHashMap<>();

  private final Map<Figure, String> links = new HashMap<>();

  LiveCells(Composition composition, List<Element> sheets) {
    this.composition = composition;
    for (Element sheet : sheets) {
      sheet
          .optional("table")
          .ifPresent(
              id -> {
                shown.putIfAbsent(id, SheetTables.name(sheet.required("id")));
                this.sheets.putIfAbsent(id, sheet.required("id"));
              });
    }
  }

  /** The way to the cell of the workbook that shows the first of these figures it has. */
  Optional<String> link(List<Figure> figures) {
    if (links.isEmpty()) {
      sheets.forEach((id, sheet) -> composition.table(id).ifPresent(table -> keep(sheet, table)));
    }
    return figures.stream().map(links::get).filter(Objects::nonNull).findFirst();
  }

  /** A key that two rows share leads to neither. */
  private void keep(String sheet, DataTable table) {
    Map<String, Long> keys =
        table.rows().stream()
            .collect(Collectors.groupingBy(DataTable.Row::key, Collectors.counting()));
    for (DataTable.Row row : table.rows()) {
      for (int i = 0; i < row.cells().size() && keys.get(row.key()) == 1; i++) {
        if (row.cells().get(i) instanceof DataTable.Cell.Printed printed) {
          links.putIfAbsent(
              printed.figure(), "#" + sheet + ":" + row.key() + ":" + table.columns().get(i).id());
        }
      }
    }
  }

  /** The formula in the words of the workbook, if all it refers to is there. */
  Optional<Formula> of(Formula formula, DataTable own) {
    return switch (formula) {
      case Formula.Constant constant -> Optional.of(constant);
      case Formula.Text text -> Optional.of(text);
      case Formula.Word word -> Optional.of(new Formula.Text(composition.word(word.key())));
      case Formula.ThisRow cell -> has(own, cell.column()) ? Optional.of(cell) : Optional.empty();
      case Formula.Whole whole ->
          table(whole.table(), own)
              .filter(table -> has(table, whole.column()))
              .map(table -> new Formula.Whole(named(whole.table()), whole.column()));
      case Formula.CellOf cell ->
          table(cell.table(), own)
              .filter(table -> has(table, cell.column()) && hasRow(table, cell.row()))
              .map(table -> new Formula.CellOf(named(cell.table()), cell.row(), cell.column()));
      case Formula.Lookup lookup ->
          table(lookup.table(), own)
              .filter(table -> has(table, lookup.result()) && has(table, lookup.key()))
              .flatMap(table -> of(lookup.wanted(), own))
              .map(
                  wanted ->
                      new Formula.Lookup(
                          named(lookup.table()), lookup.result(), lookup.key(), wanted));
      case Formula.Operation operation ->
          of(operation.left(), own)
              .flatMap(
                  left ->
                      of(operation.right(), own)
                          .map(right -> new Formula.Operation(operation.operator(), left, right)));
      case Formula.Call call -> call(call, own);
    };
  }

  private Optional<Formula> call(Formula.Call call, DataTable own) {
    List<Formula> arguments = new ArrayList<>();
    for (Formula argument : call.arguments()) {
      Optional<Formula> found = of(argument, own);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(found.get());
    }
    return Optional.of(new Formula.Call(call.function(), arguments));
  }

  /** A name, the cell of the catalogue that it stands for, and the table of that cell. */
  record Named(DefinedName defined, NamedCell cell, DataTable table) {}

  /** The names whose cells the workbook shows. */
  List<Named> named() {
    List<Named> names = new ArrayList<>();
    for (NamedCell cell : composition.catalogue().names()) {
      composition
          .table(cell.table())
          .filter(table -> shown.containsKey(cell.table()))
          .ifPresent(table -> names.add(new Named(defined(cell, table), cell, table)));
    }
    return names;
  }

  private DefinedName defined(NamedCell cell, DataTable table) {
    return new DefinedName(
        cell.name(), named(cell.table()), cell.row(), cell.column(), says(table, cell));
  }

  /** The rows of a table that the workbook shows, counted by the program that opens it. */
  Optional<Formula> rows(String tableId) {
    return composition
        .table(tableId)
        .filter(table -> shown.containsKey(tableId))
        .map(
            table ->
                Formula.call(
                    Formula.Function.ROWS,
                    new Formula.Whole(named(tableId), table.columns().getFirst().id())));
  }

  /** "Exchange rates: JPY/USD, customs average, March 2025; Yen per unit". */
  private String says(DataTable table, NamedCell cell) {
    return composition.word(
        "name.says",
        composition.title(table),
        String.join(
            composition.word("name.between"),
            new SheetTables(composition, this).words(table, cell.row())),
        composition.heading(table, table.columns().get(table.indexOf(cell.column()))));
  }

  private Optional<DataTable> table(String id, DataTable own) {
    return id.equals(Formula.OWN)
        ? Optional.of(own)
        : composition.table(id).filter(table -> shown.containsKey(id));
  }

  private String named(String id) {
    return id.equals(Formula.OWN) ? id : shown.get(id);
  }

  private static boolean has(DataTable table, String column) {
    return table.columns().stream().anyMatch(found -> found.id().equals(column));
  }

  private static boolean hasRow(DataTable table, String key) {
    return table.rows().stream().anyMatch(row -> row.key().equals(key));
  }
}
