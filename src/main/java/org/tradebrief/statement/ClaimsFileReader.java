package org.tradebrief.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.source.Columns;
import org.tradebrief.source.CsvReader;
import org.tradebrief.source.Fields;
import org.tradebrief.source.Findings;
import org.tradebrief.source.Limits;
import org.tradebrief.source.Row;
import org.tradebrief.source.SourceFile;
import org.tradebrief.source.Table;
import org.tradebrief.table.Period;

/**
 * Reads a claims file: a CSV with a statement a row (docs/claims.md has the columns). A row with
 * anything wrong in it is a finding with its line and is no statement.
 */
public final class ClaimsFileReader {

  /** A statement of more characters is no statement. */
  private static final int TEXT = 2_000;

  private static final Columns COLUMNS = columns();

  private final ReferenceLists reference;
  private final Findings findings;
  private final Fields fields;

  public ClaimsFileReader(ReferenceLists reference, Findings findings) {
    this.reference = reference;
    this.findings = findings;
    this.fields = new Fields(findings);
  }

  /** The statements in the order of the file. */
  public List<Statement> read(SourceFile file) {
    Optional<Table> table = new CsvReader(Limits.DEFAULT).table(file, COLUMNS, findings);
    List<Statement> statements = new ArrayList<>();
    for (Row row : table.map(Table::rows).orElse(List.of())) {
      statement(row).ifPresent(statements::add);
    }
    return statements;
  }

  private static Columns columns() {
    Set<String> optional =
        new HashSet<>(List.of("subject", "form", "period", "value", "unit", "approximation"));
    optional.addAll(Detail.ids());
    optional.remove(Detail.WHY.id());
    return new Columns(List.of("text", "kind"), optional);
  }

  private Optional<Statement> statement(Row row) {
    long before = findings.size();
    String text = fields.requiredText(row, "text");
    if (text.length() > TEXT) {
      wrong(row, "text", "at most " + TEXT + " characters", text.length() + " characters");
    }
    Optional<StatementKind> kind = fields.word(row, "kind", kinds()).flatMap(StatementKind::of);
    String form = row.text("form").strip();
    if (kind.isPresent() && !form.isEmpty() && !kind.get().forms().contains(form)) {
      wrong(
          row,
          "form",
          kind.get().forms().isEmpty()
              ? "no form: a statement of this kind has none"
              : "one of " + String.join(", ", kind.get().forms()) + ", or nothing",
          form);
    }
    About about = new SubjectText(reference).read(row, findings).in(period(row));
    Optional<Stated> value = value(row);
    Map<Detail, String> details = details(row);
    return findings.size() == before
        ? Optional.of(
            new Statement(
                row.number(), oneLine(text), kind.orElseThrow(), about, form, value, details))
        : Optional.empty();
  }

  private static List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    for (StatementKind kind : StatementKind.values()) {
      if (kind != StatementKind.UNMATCHED) {
        kinds.add(kind.id());
      }
    }
    return kinds;
  }

  private Optional<Period> period(Row row) {
    String text = row.text("period").strip();
    Optional<Period> period = Fields.parsePeriod(text);
    if (period.isEmpty() && !text.isEmpty()) {
      wrong(row, "period", "a month 2025-03, FY2024, CY2024 or nothing", text);
    }
    return period;
  }

  private Optional<Stated> value(Row row) {
    String digits = row.text("value").strip();
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    Optional<WrittenUnit> unit =
        fields.word(row, "unit", WrittenUnit.ids()).flatMap(WrittenUnit::of);
    String word = row.text("approximation").strip();
    Optional<Approximation> approximation =
        word.isEmpty() ? Optional.of(Approximation.EXACT) : Approximation.of(word);
    if (approximation.isEmpty()) {
      wrong(row, "approximation", "one of " + String.join(", ", Approximation.ids()), word);
    }
    if (unit.isEmpty() || approximation.isEmpty()) {
      return Optional.empty();
    }
    Optional<Stated> stated =
        Stated.of(digits, unit.get(), approximation.get(), digits + " " + words(unit.get()));
    if (stated.isEmpty()) {
      wrong(row, "value", "digits with a point for decimals, such as 5.2", digits);
    }
    return stated;
  }

  /** The word of the column with blanks for dashes; a percentage has its sign. */
  private static String words(WrittenUnit unit) {
    return switch (unit) {
      case PERCENT -> "%";
      case COUNT -> "";
      default -> unit.id().replace('-', ' ');
    };
  }

  private Map<Detail, String> details(Row row) {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    for (Detail detail : Detail.values()) {
      String text = row.text(detail.id()).strip();
      if (!text.isEmpty()) {
        Optional<String> expected = DetailCheck.expected(detail, text, reference);
        expected.ifPresent(e -> wrong(row, detail.id(), e, text));
        details.put(detail, text);
      }
    }
    return details;
  }

  private void wrong(Row row, String column, String expected, String found) {
    findings.unreadable(
        "wrong-statement",
        row.place(column),
        expected,
        found,
        "Correct the cell (docs/claims.md).");
  }

  /** Line ends and control characters of a cell are blanks: a statement stands on one line. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
  }
}
