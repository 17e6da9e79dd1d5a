package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Percent;
import org.tradebrief.table.SourcePlace;

/** A claim in the making. Lives inside one decision of one rule. */
final class Draft {

  private final Facts facts;
  private final Subject subject;
  private final String kind;
  private final Topic topic;
  private final Map<String, Argument> arguments = new LinkedHashMap<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<SourcePlace> context = new ArrayList<>();
  private String form = "";
  private String unrounded = "";
  private String part = "";
  private BigDecimal size = BigDecimal.ZERO;

  /** Begins with what every sentence may need: which flow, when, with whom. */
  Draft(Facts facts, String kind, Topic topic, Subject subject) {
    this.facts = facts;
    this.kind = kind;
    this.topic = topic;
    this.subject = subject;
    with("flow", new Argument.Word(subject.flow().id()));
    with("when", new Argument.Time(subject.period()));
    with("span", facts.span());
    if (!subject.isWorld()) {
      facts.area(subject.area()).map(Area::name).map(Argument.Name::new).ifPresent(this::area);
    }
  }

  private void area(Argument.Name name) {
    with("area", name);
  }

  Draft form(String value) {
    form = value;
    return this;
  }

  Draft with(String name, Argument argument) {
    arguments.put(name, argument);
    return this;
  }

  Draft with(String name, Optional<? extends Argument> argument) {
    argument.ifPresent(value -> with(name, value));
    return this;
  }

  Draft flag(String name, boolean value) {
    return with(name, new Argument.Flag(value));
  }

  Draft count(String name, int value) {
    return with(name, new Argument.Count(value));
  }

  /**
   * Shows a printed change, and under {@code nameMove} which way it went: {@code rise}, {@code
   * fall} or {@code flat}.
   */
  Draft move(String name, Figure growth) {
    growth.percent().ifPresent(percent -> move(name, percent));
    return rests(growth);
  }

  Draft move(String name, Percent percent) {
    with(name, new Argument.Change(percent));
    return with(name + "Move", new Argument.Word(ChangeRule.direction(percent.value())));
  }

  Draft items(String name, List<Map<String, Argument>> items) {
    return with(name, new Argument.Items(items));
  }

  /** Sets claims of one kind and subject apart. */
  Draft part(String name) {
    part = "-" + name;
    return this;
  }

  /** Shows an observed level or change and keeps the cells it rests on. */
  Draft show(String name, Observation observation) {
    if (observation.reading() instanceof Amount amount) {
      with(name, new Argument.Money(amount));
    } else if (observation.reading() instanceof Percent percent) {
      with(name, new Argument.Change(percent));
    }
    return rests(observation);
  }

  Draft rests(Observation observation) {
    figures.addAll(observation.inputs());
    return this;
  }

  /** Keeps the row of a context file that the claim rests on. */
  Draft rests(SourcePlace place) {
    context.add(place);
    return this;
  }

  Draft restsOn(List<SourcePlace> places) {
    context.addAll(places);
    return this;
  }

  Draft rests(Figure figure) {
    figures.add(figure);
    return this;
  }

  Draft unrounded(BigDecimal value) {
    unrounded = value.stripTrailingZeros().toPlainString();
    return this;
  }

  /** How large the matter is, in points of the growth of the whole; its sign does not count. */
  Draft size(BigDecimal points) {
    size = points.abs();
    return this;
  }

  Draft size(Optional<BigDecimal> points) {
    points.ifPresent(this::size);
    return this;
  }

  Claim claim(String rule) {
    return new Claim(
        kind + "-" + subject.text().replace('/', '-') + part,
        kind,
        form,
        topic,
        subject.text(),
        Verdict.SUPPORTED,
        arguments,
        new Evidence(
            rule,
            figures.stream().distinct().toList(),
            context.stream().distinct().toList(),
            unrounded),
        Newsworthiness.weigh(facts.thresholds(), kind, form, subject, size));
  }
}
