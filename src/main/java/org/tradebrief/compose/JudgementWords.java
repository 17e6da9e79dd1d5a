package org.tradebrief.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.statement.Judgement;
import org.tradebrief.statement.Shown;
import org.tradebrief.statement.StatementKind;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Vintage;

/**
 * Puts a judgement into words: the reason by its template, the wording by that of the claim.
 *
 * @param known a vintage that the reader has been told of, which the reasons need not name
 */
record JudgementWords(Tongue tongue, Optional<Vintage> known) {

  static final String REASON = "reason.ftl";
  static final String SUBJECT = "subject.ftl";

  JudgedText of(Judgement judgement) {
    Optional<String> printed = judgement.figure().map(this::printed);
    return new JudgedText(
        judgement.statement().line(),
        judgement.statement().text(),
        judgement.statement().kind().id(),
        subject(judgement),
        judgement.verdict(),
        tongue.word("verdict." + judgement.verdict().id()),
        printed.orElse(""),
        judgement.place().map(JudgementWords::place).orElse(""),
        reason(judgement, printed),
        String.join(tongue.word("sentence.between"), tongue.sentences(judgement.answers())));
  }

  private String subject(Judgement judgement) {
    String name = tongue.template(SUBJECT);
    Map<String, Object> variables =
        new LinkedHashMap<>(tongue.values().all(judgement.subject().arguments()));
    variables.put("kind", judgement.statement().kind().id());
    String text = tongue.oneLine(tongue.engine().text(name, tongue.model(variables)));
    if (text.isEmpty()) {
      throw new TemplateFailure(name, 0, judgement.statement().kind().id(), "says nothing");
    }
    return text;
  }

  private String reason(Judgement judgement, Optional<String> printed) {
    String name = tongue.template(REASON);
    Map<String, Object> variables =
        new LinkedHashMap<>(tongue.values().all(judgement.reason().arguments()));
    variables.put("reason", judgement.reason().key());
    variables.put(
        "revised", judgement.vintage().filter(v -> v.stage() == Stage.TIME_SERIES).isPresent());
    variables.put("forecast", judgement.statement().kind() == StatementKind.FORECAST);
    printed.ifPresent(text -> variables.put("figure", text));
    judgement
        .vintage()
        .filter(vintage -> known.filter(k -> isOf(k, vintage)).isEmpty())
        .ifPresent(vintage -> variables.put("vintage", tongue.line(vintage)));
    String text = tongue.oneLine(tongue.engine().text(name, tongue.model(variables)));
    if (text.isEmpty()) {
      throw new TemplateFailure(name, 0, judgement.reason().key(), "says nothing");
    }
    return text;
  }

  private static boolean isOf(Vintage known, Vintage vintage) {
    return known.stage() == vintage.stage() && known.published().equals(vintage.published());
  }

  private String printed(Shown shown) {
    return tongue.values().of(shown.argument()) instanceof TextForms forms
        ? forms.text(shown.form())
        : "";
  }

  /** With the ministry's own place, where the file carries it. */
  private static String place(SourcePlace place) {
    return place.origin().isEmpty() ? place.text() : place.text() + " (" + place.origin() + ")";
  }
}
