package org.tradebrief.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tradebrief.claim.Argument;
import org.tradebrief.compose.format.Formats;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Fold;
import org.tradebrief.table.Index;
import org.tradebrief.table.Label;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.table.Points;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Stage;

/**
 * The text forms of values in one language. docs/templates.md lists them; a form that is not there
 * is an error in the template that asks for it.
 */
record ValueForms(Formats formats, Labels labels) {

  Object of(Argument argument) {
    return switch (argument) {
      case Argument.Money money -> money(money.amount());
      case Argument.Change change -> change(change.percent());
      case Argument.Contribution contribution -> contribution(contribution.points());
      case Argument.Count count -> count(count.number());
      case Argument.Volume volume -> volume(volume.quantity());
      case Argument.Time time -> period(time.period());
      case Argument.Day day -> day(day.date());
      case Argument.Name name -> name(name.label());
      case Argument.Vintages vintages -> stage(vintages.stage());
      case Argument.Dollars dollars -> dollars(dollars.billions());
      case Argument.Rate rate -> rate(rate.rate());
      case Argument.Word word -> word("word.", word.key());
      case Argument.Flag flag -> flag.value();
      case Argument.Items items -> items.items().stream().map(this::all).toList();
    };
  }

  Map<String, Object> all(Map<String, Argument> arguments) {
    Map<String, Object> forms = new LinkedHashMap<>();
    arguments.forEach((name, argument) -> forms.put(name, of(argument)));
    return forms;
  }

  Object of(Reading reading) {
    return switch (reading) {
      case Amount amount -> money(amount);
      case Percent percent -> change(percent);
      case Points points -> contribution(points);
      case Quantity quantity -> volume(quantity);
      case Index index -> plain(formats.number(index.value(), 1));
      case Fold fold -> plain(labels.text("mark.fold", formats.number(fold.times(), 0)));
      case Mark mark -> plain(labels.text("mark." + markKey(mark)));
    };
  }

  static String markKey(Mark mark) {
    return switch (mark) {
      case NIL -> "nil";
      case ALL_GONE -> "all-gone";
      case NEW -> "new";
    };
  }

  TextForms money(Amount amount) {
    Amount size = new Amount(amount.value().abs(), amount.unit(), amount.precision());
    return new TextForms(
        formats.billion(amount),
        Map.ofEntries(
            Map.entry("billion", formats.billion(amount)),
            Map.entry("trillion", formats.trillion(amount)),
            Map.entry("million", formats.million(amount)),
            Map.entry("size", formats.billion(size)),
            Map.entry("sizeBillion", formats.billion(size)),
            Map.entry("sizeTrillion", formats.trillion(size)),
            Map.entry("sizeMillion", formats.million(size)),
            Map.entry("negative", amount.value().signum() < 0),
            Map.entry("zero", amount.value().signum() == 0)));
  }

  TextForms change(Percent percent) {
    return new TextForms(
        formats.percent(percent),
        Map.of(
            "percent", formats.percent(percent),
            "signed", formats.signed(percent),
            "size", formats.size(percent),
            "change", formats.change(percent),
            "jaChange", formats.change(percent),
            "rise", percent.value().signum() > 0,
            "fall", percent.value().signum() < 0,
            "flat", percent.value().signum() == 0));
  }

  private TextForms contribution(Points points) {
    return new TextForms(
        formats.points(points),
        Map.of(
            "points", formats.points(points),
            "signed", formats.signed(points),
            "size", formats.size(points),
            "bare", formats.bareSigned(points),
            "negative", points.direction() < 0));
  }

  private TextForms count(int number) {
    return new TextForms(
        formats.number(BigDecimal.valueOf(number), 0),
        Map.of(
            "number", formats.number(BigDecimal.valueOf(number), 0),
            "cardinal", formats.cardinal(number),
            "ordinal", formats.ordinal(number),
            "value", number));
  }

  private TextForms volume(Quantity quantity) {
    return new TextForms(
        formats.volume(quantity),
        Map.of(
            "text", formats.volume(quantity),
            "number", formats.number(quantity.value(), Math.max(0, quantity.value().scale())),
            "unit", formats.quantityUnit(quantity.unit())));
  }

  TextForms period(Period period) {
    return new TextForms(
        formats.period(period),
        Map.of(
            "text", formats.period(period),
            "long", formats.longPeriod(period),
            "short", formats.shortPeriod(period),
            "month", formats.monthName(period.last()),
            "year", Integer.toString(period.last().year()),
            "id", period.id()));
  }

  TextForms day(LocalDate date) {
    return new TextForms(
        formats.day(date),
        Map.of(
            "text", formats.day(date),
            "short", formats.shortDay(date),
            "dayMonth", formats.dayOfYear(date),
            "id", date.toString()));
  }

  TextForms name(Label label) {
    return new TextForms(
        label.in(formats.language()),
        Map.of(
            "text", label.in(formats.language()),
            "the", formats.inText(label),
            "inText", formats.lowered(label)));
  }

  WordForms stage(Stage stage) {
    return word("stage.", stage.id());
  }

  private TextForms dollars(BigDecimal billions) {
    return new TextForms(
        formats.dollars(billions),
        Map.of(
            "text", formats.dollars(billions),
            "size", formats.dollars(billions.abs()),
            "negative", billions.signum() < 0));
  }

  private TextForms rate(BigDecimal rate) {
    return new TextForms(
        formats.number(rate, Math.max(0, rate.scale())),
        Map.of("yen", formats.yen(rate), "percent", formats.rate(rate)));
  }

  /** The text is looked up when a template asks for it: many words only choose a form. */
  private WordForms word(String group, String key) {
    return new WordForms(key, () -> labels.text(group + key));
  }

  private static TextForms plain(String text) {
    return new TextForms(text, Map.of("text", text));
  }
}
