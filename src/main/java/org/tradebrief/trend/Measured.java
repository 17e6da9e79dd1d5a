package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Month;

/** What a measure gives for a month: a value, or why there is none. */
public sealed interface Measured {

  /** The value, if there is one. */
  default Optional<BigDecimal> number() {
    return this instanceof Value value ? Optional.of(value.exact()) : Optional.empty();
  }

  /**
   * A value.
   *
   * @param exact before rounding, in the scale of the measure
   * @param from the first month it rests on
   * @param remark what must be said with it
   * @param inputs the figures it was computed from
   * @param between what the rounding of printed figures leaves open, where a measure says
   */
  record Value(
      BigDecimal exact,
      Month from,
      Vintages vintages,
      Optional<Remark> remark,
      List<Figure> inputs,
      Optional<Interval> between)
      implements Measured {

    public Value {
      inputs = List.copyOf(inputs);
    }

    public Value(
        BigDecimal exact,
        Month from,
        Vintages vintages,
        Optional<Remark> remark,
        List<Figure> inputs) {
      this(exact, from, vintages, remark, inputs, Optional.empty());
    }

    static Value of(BigDecimal exact, Month from, Vintages vintages, List<Figure> inputs) {
      return new Value(exact, from, vintages, Optional.empty(), inputs);
    }

    Value with(Remark remark) {
      return new Value(exact, from, vintages, Optional.of(remark), inputs, between);
    }

    Value between(Interval range) {
      return new Value(exact, from, vintages, remark, inputs, Optional.of(range));
    }
  }

  /**
   * No value.
   *
   * @param month the month that is in the way
   */
  record Withheld(Reason reason, Month month) implements Measured {}

  /** Which vintages a value rests on. */
  enum Vintages {
    /** Every month as its own release printed it. */
    RELEASES("releases"),
    /** Every month from one state of the time series. */
    HISTORY("history"),
    /** Some of either: good for a level, not for a change. */
    MIXED("mixed");

    private final String id;

    Vintages(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    static Vintages of(List<Observation> months) {
      long printed = months.stream().filter(m -> m.basis() == Observation.Basis.PRINTED).count();
      return printed == months.size() ? RELEASES : printed == 0 ? HISTORY : MIXED;
    }
  }

  /** What must be said with a value. */
  enum Remark {
    /** The months at hand end before the streak does. */
    AT_LEAST("at-least"),
    /** No month at hand was as far out. */
    RECORD("record"),
    /** Derived from printed changes, each known to 0.1. */
    FROM_PRINTED_CHANGES("from-printed-changes"),
    /** Published by the ministry about the whole period. */
    PUBLISHED("published"),
    /** Computed by us from monthly releases or the time series. */
    FROM_MONTHS("from-months"),
    PEAK("peak"),
    TROUGH("trough");

    private final String id;

    Remark(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /** Why there is no value. */
  enum Reason {
    /** The month has no figure: a gap is not bridged. */
    GAP("gap"),
    /** From this month on the figures are of another vintage than those compared with. */
    VINTAGES("vintages"),
    /** The balance changed its sign, or the base is nothing. */
    NO_CHANGE("no-change"),
    /** The measure says nothing about a balance, or nothing about anything else. */
    NOT_FOR_FLOW("not-for-flow"),
    /** A change of the whole fiscal year is the ministry's to print and is not computed. */
    AS_PUBLISHED("as-published"),
    /** It takes later months to tell. */
    NOT_YET("not-yet");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }
}
