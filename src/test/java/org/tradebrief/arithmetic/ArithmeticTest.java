package org.tradebrief.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Points;
import org.tradebrief.table.Unit;

/** Each rule on cells of the release of March 2025, unless another source is named. */
class ArithmeticTest {

  @Test
  void roundingKeepsTheSignOfASmallFall() {
    assertEquals(Percent.of("-0.0"), Rounding.percent(number("-0.04")));
    assertEquals(Points.of("0.0"), Rounding.points(number("0.04")));
    assertEquals(Points.of("-0.1"), Rounding.points(number("-0.05")));
    assertEquals(number("9474898"), Rounding.toWhole(number("9474897.787")));
  }

  @Test
  void growthOfTotals() {
    assertGrowth("3.9", "9847814", "9474898");
    assertGrowth("2.0", "9303763", "9125040");
    assertEquals(Optional.empty(), Growth.percent(BigDecimal.ONE, BigDecimal.ZERO));
  }

  @Test
  void growthOfTotalsOfTheFirstTenAndTwentyDays() {
    assertGrowth("1.2", "2899680", "2865888");
    assertGrowth("4.2", "6158224", "5909418");
  }

  @Test
  void growthOfABalance() {
    assertBalanceGrowth("55.5", "544051", "349858");
    assertBalanceGrowth("907.5", "-418542", "-41544");
    assertEquals(Optional.empty(), BalanceGrowth.percent(number("584505"), number("-415430")));
    assertEquals(Optional.empty(), BalanceGrowth.percent(BigDecimal.ZERO, BigDecimal.ONE));
    assertEquals(Optional.empty(), BalanceGrowth.percent(BigDecimal.ONE, BigDecimal.ZERO));
  }

  @Test
  void contributionIsAgainstTheTotalOfItsOwnTable() {
    // Motor vehicles to the USA: 501,838 after a growth of 4.1; the total of a year before
    // 1,819,772.
    BigDecimal points =
        Contribution.points(number("501838"), number("482073"), number("1819772")).orElseThrow();
    assertEquals(Points.of("1.1"), Rounding.points(points));
    assertEquals(
        Optional.empty(), Contribution.points(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ZERO));
  }

  @Test
  void share() {
    BigDecimal percent = Share.percent(number("501838"), number("1876184")).orElseThrow();
    assertEquals(Percent.of("26.7"), Rounding.percent(percent));
    assertEquals(Optional.empty(), Share.percent(BigDecimal.ONE, BigDecimal.ZERO));
  }

  @Test
  void dollarsDependOnTheRate() {
    Amount surplus = new Amount(number("9005.3"), Unit.BILLION_YEN, number("0.1"));
    assertEquals(number("63142"), Rounding.toWhole(Dollars.millions(surplus, number("142.62"))));
    assertEquals(number("60216"), Rounding.toWhole(Dollars.millions(surplus, number("149.55"))));
    assertThrows(IllegalArgumentException.class, () -> Dollars.millions(surplus, BigDecimal.ZERO));
  }

  @Test
  void yenWeakening() {
    // The ministry's overview of April 2014, and calendar 2024.
    assertEquals(
        Percent.of("6.7"),
        Rounding.percent(Dollars.yenWeakeningPercent(number("102.43"), number("96.01"))));
    assertEquals(
        Percent.of("7.7"),
        Rounding.percent(Dollars.yenWeakeningPercent(number("150.97"), number("140.17"))));
  }

  @Test
  void indexProduct() {
    assertEquals(
        number("161.7"), Rounding.toTenth(IndexProduct.value(number("104.5"), number("154.7"))));
    Interval growth = IndexProduct.growth(tenth("-4.9"), tenth("8.4"));
    assertTrue(growth.meets(tenth("3.1")), "value growth of exports to the USA");
    assertFalse(growth.meets(tenth("3.6")));
  }

  @Test
  void unitValue() {
    // Petroleum imports of March 2025: 805,831 million yen for 10,777 thousand kilolitres.
    assertEquals(
        number("74.8"),
        Rounding.toTenth(UnitValue.of(number("805831"), number("10777")).orElseThrow()));
    assertEquals(
        Percent.of("-4.2"),
        Rounding.percent(UnitValue.growth(number("-17.2"), number("-13.6")).orElseThrow()));
    assertEquals(Optional.empty(), UnitValue.growth(BigDecimal.ONE, number("-100")));
    assertEquals(Optional.empty(), UnitValue.of(BigDecimal.ONE, BigDecimal.ZERO));
  }

  @Test
  void intervalsHoldEveryValueThatRoundsToThePrintedOne() {
    Interval previous =
        Growth.previous(Interval.around(number("1876184"), BigDecimal.ONE), tenth("3.1"))
            .orElseThrow();
    assertTrue(previous.contains(number("1819772")));
    assertFalse(previous.contains(number("1815000")));
    Interval growth = Growth.percent(million("9847814"), million("9474898")).orElseThrow();
    assertTrue(growth.meets(tenth("3.9")));
    assertFalse(growth.meets(tenth("4.0")));
    assertEquals(
        new Interval(number("-2"), number("3")),
        new Interval(number("-1"), number("2")).plus(new Interval(number("-1"), number("1"))));
    assertEquals(
        new Interval(number("-4"), number("2")),
        new Interval(number("-1"), number("2")).times(number("-2")));
  }

  private static void assertGrowth(String printed, String current, String previous) {
    assertEquals(
        Percent.of(printed),
        Rounding.percent(Growth.percent(number(current), number(previous)).orElseThrow()));
  }

  private static void assertBalanceGrowth(String printed, String current, String previous) {
    assertEquals(
        Percent.of(printed),
        Rounding.percent(BalanceGrowth.percent(number(current), number(previous)).orElseThrow()));
  }

  private static Interval tenth(String printed) {
    return Interval.around(number(printed), number("0.1"));
  }

  private static Interval million(String printed) {
    return Interval.around(number(printed), BigDecimal.ONE);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
