package org.tradebrief.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.Amount;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Label;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Points;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Unit;

/**
 * Every kind in every form, with and without what a sentence may lack: real months do not have them
 * all.
 */
class EveryFormTest {
  private static final Pattern ON = Pattern.compile("<#on ([^>]*)>");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Label CHINA = new Label("China", "中国");
  private static final Label CARS = new Label("Cars", "乗用車");

  @Test
  void bothLanguagesHaveTheSameKindsAndForms() {
    Sentences english = new Sentences(Language.ENGLISH);
    Sentences japanese = new Sentences(Language.JAPANESE);
    assertEquals(english.kinds(), japanese.kinds());
    for (String kind : english.kinds()) {
      assertEquals(forms(english, kind), forms(japanese, kind), kind);
    }
  }

  @Test
  void everyFormReadsWell() {
    List<String> faults = new ArrayList<>();
    for (Language language : Language.values()) {
      Sentences sentences = new Sentences(language);
      for (String kind : sentences.kinds()) {
        for (String form : forms(sentences, kind)) {
          for (Map<String, Argument> arguments : variants(kind)) {
            Claim claim = claim(kind, form, arguments);
            faults.addAll(Reading.faults(claim, sentences.of(claim), language));
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  /** The forms that the template of a kind chooses between, sorted. */
  private static Set<String> forms(Sentences sentences, String kind) {
    Set<String> forms = new java.util.TreeSet<>();
    String template = sentences.template(kind);
    Matcher on = ON.matcher(template.substring(template.indexOf("<#switch form>")));
    while (on.find()) {
      Matcher quoted = QUOTED.matcher(on.group(1));
      while (quoted.find()) {
        forms.add(quoted.group(1));
      }
    }
    return forms;
  }

  private static Set<Map<String, Argument>> variants(String kind) {
    Set<Map<String, Argument>> variants = new LinkedHashSet<>();
    for (String flow : List.of("exports", "imports")) {
      for (String run : List.of("none", "first", "streak")) {
        for (boolean full : List.of(true, false)) {
          Map<String, Argument> arguments = all(kind);
          arguments.put("flow", new Argument.Word(flow));
          arguments.put("run", new Argument.Word(run));
          arguments.put("runAtLeast", new Argument.Flag(full));
          arguments.put("history", new Argument.Flag(full));
          arguments.put("own", new Argument.Flag(full));
          arguments.put("derived", new Argument.Flag(full));
          arguments.put("published", new Argument.Flag(full));
          arguments.put("ofYear", new Argument.Flag(full));
          if (full) {
            arguments.put("alone", new Argument.Flag(true));
          } else {
            List.of(
                    "before",
                    "state",
                    "turn",
                    "ofChange",
                    "pieces",
                    "piecesChange",
                    "points",
                    "until",
                    "spared")
                .forEach(arguments::remove);
          }
          if (!full && kind.equals(PartnerRule.KIND)) {
            arguments.remove("rank");
          }
          // What is about goods keeps its commodity; duties of others keep their country.
          if (!full && !kind.equals(TariffRateRule.KIND)) {
            arguments.remove("area");
          }
          if (!List.of(
                  UnitValueRule.KIND,
                  EnergyRule.KIND,
                  CommodityRule.KIND,
                  AbsorptionRule.KIND,
                  DutyTestRule.BEFORE,
                  DutyTestRule.AFTER)
              .contains(kind)) {
            arguments.remove("commodity");
          }
          variants.add(arguments);
        }
      }
    }
    return variants;
  }

  /** Every argument that any kind documents. */
  private static Map<String, Argument> all(String kind) {
    Map<String, Argument> all = new TreeMap<>();
    boolean fiscal = kind.startsWith("fiscal") || kind.startsWith("year-");
    Argument percent = new Argument.Change(Percent.of("12.3"));
    Argument money = new Argument.Money(Amount.millions(1_234_567));
    all.put("when", new Argument.Time(fiscal ? new FiscalYear(2024) : new Month(2025, 6)));
    all.put("span", new Argument.Word("month"));
    all.put("area", new Argument.Name(CHINA));
    all.put("commodity", new Argument.Name(CARS));
    for (String name : List.of("level", "before", "balance")) {
      all.put(name, money);
    }
    for (String name :
        List.of("change", "value", "volume", "price", "quantity", "exports", "imports", "share")) {
      all.put(name, percent);
      all.put(name + "Move", new Argument.Word("rise"));
    }
    all.put("annual", percent);
    all.put("perDay", percent);
    all.put("days", new Argument.Count(21));
    all.put("daysBefore", new Argument.Count(20));
    boolean ofMoney = List.of(SinceRule.KIND, RevisedRule.KIND).contains(kind);
    all.put("earlier", ofMoney ? money : percent);
    if (kind.equals(ReachedRule.KIND)) {
      all.put("earlier", new Argument.Time(new Month(2024, 12)));
    }
    all.put("earlierWhen", new Argument.Time(new Month(2025, 5)));
    all.put("mover", new Argument.Name(CHINA));
    all.put("moverChange", percent);
    all.put("member", new Argument.Name(CHINA));
    all.put("memberChange", percent);
    for (String name : List.of("times", "count", "runLength", "rank", "of", "ofMonth", "months")) {
      all.put(name, new Argument.Count(name.equals("times") ? 474 : 6));
    }
    all.put("round", new Argument.Money(Amount.millions(10_000_000)));
    all.put("earlierStage", new Argument.Vintages(Stage.PROVISIONAL));
    all.put("earlierDay", new Argument.Day(LocalDate.of(2025, 7, 17)));
    all.put("from", new Argument.Time(new Month(2025, 4)));
    all.put("year", new Argument.Time(new FiscalYear(2025)));
    all.put("to", new Argument.Time(new Month(2025, 6)));
    all.put("since", new Argument.Time(new Month(1979, 1)));
    all.put("state", new Argument.Time(new Month(2026, 9)));
    all.put("dollars", new Argument.Dollars(new BigDecimal("36.6")));
    all.put("rate", new Argument.Rate(new BigDecimal("149.55")));
    all.put("rateKind", new Argument.Word("customs-average"));
    all.put("ratePeriod", new Argument.Time(new Month(2025, 6)));
    for (String name : List.of("day", "date", "dateBefore")) {
      all.put(name, new Argument.Day(LocalDate.of(2025, 7, 17)));
    }
    all.put("turn", new Argument.Time(fiscal ? new FiscalYear(2020) : new Month(2024, 9)));
    all.put("step", new Argument.Word(fiscal ? "years" : "months"));
    for (String name : List.of("who", "role", "said", "title")) {
      all.put(name, new Argument.Name(new Label("Some words", "ある言葉")));
    }
    all.put("per", new Argument.Word("tonne"));
    all.put("scale", new Argument.Word("thousand"));
    all.put("scaleMan", new Argument.Word("man"));
    all.put("until", new Argument.Day(LocalDate.of(2025, 7, 9)));
    for (String name : List.of("unit", "unitMan", "oldRate", "newRate")) {
      all.put(name, new Argument.Rate(new BigDecimal("27.5")));
    }
    for (String name :
        List.of(
            "dollarPrice",
            "benchmark",
            "highest",
            "mean",
            "limit",
            "meanBefore",
            "meanAfter",
            "worldBefore",
            "worldAfter",
            "otherGoods")) {
      all.put(name, percent);
      all.put(name + "Move", new Argument.Word("rise"));
    }
    for (String name : List.of("ratio", "falls", "monthsBefore", "monthsAfter")) {
      all.put(name, new Argument.Count(6));
    }
    all.put("highestWhen", new Argument.Time(new Month(2025, 3)));
    all.put("spared", new Argument.Rate(new BigDecimal("10")));
    all.put("each", money);
    all.put("points", new Argument.Contribution(Points.of("-0.4")));
    all.put(
        "pieces",
        new Argument.Volume(
            new Quantity(new BigDecimal("115078"), new Unit("NO"), BigDecimal.ONE)));
    for (String name : List.of("piecesChange", "ofChange", "rateChange")) {
      all.put(name, percent);
    }
    all.put("rateMove", new Argument.Word("weaker"));
    all.put("survey", new Argument.Name(Label.same("A poll, median")));
    all.put("single", new Argument.Flag(false));
    all.put("items", new Argument.Items(List.of(item(percent, money), item(percent, money))));
    for (String name : List.of("gainers", "losers")) {
      all.put(
          name,
          new Argument.Items(
              List.of(
                  Map.of(
                      "area", new Argument.Name(CHINA),
                      "change", percent,
                      "points", new Argument.Contribution(Points.of("1.2"))))));
    }
    all.put("others", new Argument.Items(List.of(item(percent, money), item(percent, money))));
    return all;
  }

  private static Map<String, Argument> item(Argument percent, Argument money) {
    Map<String, Argument> item = new TreeMap<>();
    item.put("area", new Argument.Name(CHINA));
    item.put("goods", new Argument.Name(CARS));
    item.put("change", percent);
    item.put("share", percent);
    item.put("points", new Argument.Contribution(Points.of("-0.4")));
    item.put("state", new Argument.Word("percent"));
    item.put("level", money);
    item.put("title", new Argument.Name(new Label("25% on cars", "乗用車への25％関税")));
    item.put("from", new Argument.Day(LocalDate.of(2025, 4, 3)));
    item.put("until", new Argument.Day(LocalDate.of(2025, 8, 3)));
    item.put("flow", new Argument.Word("balance"));
    item.put("measure", new Argument.Word("value"));
    item.put("span", new Argument.Word("month"));
    item.put("side", new Argument.Word("above"));
    item.put("actual", money);
    item.put("forecast", money);
    return item;
  }

  private static Claim claim(String kind, String form, Map<String, Argument> arguments) {
    Map<String, Argument> fitting = new TreeMap<>(arguments);
    if (kind.equals(SinceRule.KIND) && (form.startsWith("rise") || form.startsWith("fall"))) {
      fitting.put("earlier", new Argument.Change(Percent.of("14.0")));
    }
    return new Claim(
        kind,
        kind,
        form,
        Topic.TOTALS,
        "world/exports",
        Verdict.SUPPORTED,
        fitting,
        new Evidence("", List.of(), ""),
        0);
  }
}
