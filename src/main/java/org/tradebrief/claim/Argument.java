package org.tradebrief.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Label;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.table.Points;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Stage;

/** A value that a sentence may show. Its kind decides how a language writes it. */
public sealed interface Argument {

  record Money(Amount amount) implements Argument {}

  record Change(Percent percent) implements Argument {}

  record Contribution(Points points) implements Argument {}

  record Count(int number) implements Argument {}

  record Volume(Quantity quantity) implements Argument {}

  record Time(Period period) implements Argument {}

  record Day(LocalDate date) implements Argument {}

  record Name(Label label) implements Argument {}

  record Vintages(Stage stage) implements Argument {}

  /** Dollars in billions, to one or more decimals as given. */
  record Dollars(BigDecimal billions) implements Argument {}

  /** Yen per dollar or a duty rate in percent, as printed. */
  record Rate(BigDecimal rate) implements Argument {}

  /** A word that the templates know, such as {@code customs-average}. */
  record Word(String key) implements Argument {}

  /** Yes or no, for a template to choose a form by. */
  record Flag(boolean value) implements Argument {}

  /** Several things of the same make, each with its own arguments: partners with their changes. */
  record Items(List<Map<String, Argument>> items) implements Argument {

    public Items {
      items = items.stream().map(Map::copyOf).toList();
    }
  }
}
