package org.tradebrief.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.table.Amount;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/** Text forms of arguments, just enough to read the sentences of this room. */
final class Forms {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final List<String> ORDINALS =
      List.of(
          "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
          "ninth", "tenth");

  private Forms() {}

  static Object of(Argument argument, Language language) {
    boolean ja = language == Language.JAPANESE;
    return switch (argument) {
      case Argument.Money money -> money(money.amount(), ja);
      case Argument.Change change -> {
        Map<String, Object> forms = signed(change.percent().value(), ja ? "％" : "%");
        forms.put("percent", forms.get("text"));
        int sign = change.percent().value().signum();
        forms.put("jaChange", sign == 0 ? "横ばい" : forms.get("size") + (sign > 0 ? "増" : "減"));
        yield forms;
      }
      case Argument.Contribution points -> {
        Map<String, Object> forms =
            signed(points.points().value(), ja ? "ポイント" : " percentage points");
        forms.put("points", forms.get("text"));
        yield forms;
      }
      case Argument.Count count -> count(count.number(), ja);
      case Argument.Volume volume -> Map.of("text", plain(volume.quantity().value()));
      case Argument.Time time -> time(time.period(), ja);
      case Argument.Day day -> Map.of("text", day(day.date(), ja));
      case Argument.Name name -> Map.of("text", name.label().in(language));
      case Argument.Vintages vintages -> Map.of("text", vintages.stage().id());
      case Argument.Dollars dollars ->
          Map.of(
              "text",
              ja
                  ? grouped(dollars.billions().movePointRight(1), 0) + "億ドル"
                  : "$" + plain(dollars.billions()) + " billion");
      case Argument.Rate rate ->
          Map.of(
              "yen", plain(rate.rate()) + (ja ? "円" : " yen"),
              "percent", plain(rate.rate()) + (ja ? "％" : "%"));
      case Argument.Word word -> Map.of("key", word.key(), "text", word.key().replace('-', ' '));
      case Argument.Flag flag -> flag.value();
      case Argument.Items items -> throw new AssertionError("items hold hashes");
    };
  }

  private static Map<String, Object> money(Amount amount, boolean ja) {
    BigDecimal billions = amount.inMillions().movePointLeft(3);
    BigDecimal precision =
        amount.in(new org.tradebrief.table.Unit("million-yen")).precision().movePointLeft(3);
    int places = precision.compareTo(BigDecimal.ONE) >= 0 ? 0 : 1;
    Map<String, Object> forms = new HashMap<>();
    forms.put("billion", yen(billions, places, ja));
    forms.put("sizeBillion", yen(billions.abs(), places, ja));
    forms.put("trillion", yen(billions, places, ja));
    forms.put("sizeTrillion", yen(billions.abs(), places, ja));
    return forms;
  }

  private static String yen(BigDecimal billions, int places, boolean ja) {
    if (!ja) {
      return minus(grouped(billions, places)) + " billion yen";
    }
    long oku = billions.movePointRight(1).setScale(0, RoundingMode.HALF_UP).longValueExact();
    long size = Math.abs(oku);
    String text =
        size >= 10000
            ? size / 10000 + "兆" + (size % 10000 == 0 ? "" : grouped(size % 10000) + "億") + "円"
            : grouped(size) + "億円";
    return (oku < 0 ? "−" : "") + text;
  }

  private static Map<String, Object> signed(BigDecimal value, String unit) {
    Map<String, Object> forms = new HashMap<>();
    forms.put("text", minus(plain(value)) + unit);
    forms.put("size", plain(value.abs()) + unit);
    forms.put("signed", (value.signum() > 0 ? "+" : "") + minus(plain(value)) + unit);
    return forms;
  }

  private static Map<String, Object> count(int number, boolean ja) {
    boolean word = !ja && number <= 10;
    String suffix =
        switch (number % 100) {
          case 11, 12, 13 -> "th";
          default ->
              switch (number % 10) {
                case 1 -> "st";
                case 2 -> "nd";
                case 3 -> "rd";
                default -> "th";
              };
        };
    return Map.of(
        "number", grouped(number),
        "cardinal", word ? WORDS.get(number) : grouped(number),
        "ordinal", ja ? grouped(number) : word ? ORDINALS.get(number) : number + suffix);
  }

  private static Map<String, Object> time(Period period, boolean ja) {
    if (period instanceof Month month) {
      String name = ja ? month.month() + "月" : MONTHS.get(month.month() - 1);
      String text = ja ? month.year() + "年" + name : name + " " + month.year();
      return Map.of("text", text, "month", name, "long", text);
    }
    if (period instanceof FiscalYear year) {
      return ja
          ? Map.of("text", year.year() + "年度", "long", year.year() + "年度")
          : Map.of(
              "text",
              "fiscal " + year.year(),
              "long",
              "fiscal " + year.year() + " (April to March)");
    }
    return Map.of("text", period.first().year() + (ja ? "年" : ""));
  }

  private static String day(LocalDate date, boolean ja) {
    return ja
        ? date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日"
        : date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  private static String plain(BigDecimal value) {
    return grouped(value, Math.max(0, value.scale()));
  }

  private static String grouped(long value) {
    return grouped(BigDecimal.valueOf(value), 0);
  }

  private static String grouped(BigDecimal value, int places) {
    return String.format(
        java.util.Locale.ROOT, "%,." + places + "f", value.setScale(places, RoundingMode.HALF_UP));
  }

  private static String minus(String text) {
    return text.replace('-', '\u2212');
  }
}
