package org.tradebrief.compose;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.compose.format.Formats;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Fold;
import org.tradebrief.table.Index;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Points;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Reading;

/** The text of a cell in a table of the briefing. Units stand in the heading, not in the cell. */
record CellTexts(Tongue tongue, Optional<MoneyUnit> money) {

  String of(Cell cell, Column column) {
    Formats formats = tongue.formats();
    return switch (cell) {
      case Cell.Printed printed -> reading(printed.figure().reading(), column);
      case Cell.Computed computed -> reading(computed.reading(), column);
      case Cell.Result result -> plain(result.value(), column);
      case Cell.Plain plain -> plain(plain.value(), column);
      case Cell.Text text -> text.label().in(tongue.language());
      case Cell.Word word -> tongue.word(word.key());
      case Cell.Phrase phrase -> tongue.phrase(phrase);
      case Cell.When when -> formats.inCell(when.period());
      case Cell.MonthCell month -> formats.shortPeriod(month.month());
      case Cell.Day day -> formats.shortDay(day.date());
      case Cell.Link link -> link.text();
      case Cell.Sources sources -> sources.text();
      case Cell.Sentence sentence -> tongue.sentence(sentence.claim());
      case Cell.Empty empty -> "";
    };
  }

  private String reading(Reading reading, Column column) {
    Formats formats = tongue.formats();
    return switch (reading) {
      case Amount amount -> amount(amount, column);
      case Percent percent -> formats.bare(percent);
      case Points points -> formats.bare(points);
      case Quantity quantity ->
          formats.number(quantity.value(), Math.max(0, quantity.value().scale()));
      case Index index -> formats.number(index.value(), column.decimals());
      case Fold fold -> tongue.word("mark.fold", formats.number(fold.times(), 0));
      case Mark mark -> tongue.word("mark." + ValueForms.markKey(mark));
    };
  }

  private String amount(Amount amount, Column column) {
    return money
        .map(unit -> tongue.formats().number(unit.value(amount), unit.shown(amount)))
        .orElseGet(() -> tongue.formats().number(amount.value(), column.decimals()));
  }

  /** A duty of 25 is written 25 and one of 12.5 is written 12.5. */
  private String plain(BigDecimal value, Column column) {
    if (column.kind() == Kind.PERCENT) {
      return tongue.formats().number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }
    boolean own = column.kind() == Kind.NUMBER;
    return tongue.formats().number(value, own ? Math.max(0, value.scale()) : column.decimals());
  }
}
