package org.tradebrief.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A rate that keeps its level from day to day until it steps, drawn to scale, with a line through
 * one day. What comes after that day is announced and drawn apart.
 *
 * @param from the first day drawn
 * @param to the last day drawn; the last step holds until then
 * @param today the day of the line
 * @param steps by day, the first at {@code from}
 * @param unit unit of the value axis
 */
public record StepChart(
    String id,
    LocalDate from,
    LocalDate to,
    LocalDate today,
    String todayLabel,
    List<Step> steps,
    String unit)
    implements Chart {

  public StepChart {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param value from this day to the day of the next step
   * @param label the value as text
   * @param announced true for what begins after the day of the line
   */
  public record Step(LocalDate from, BigDecimal value, String label, boolean announced) {}
}
