package org.tradebrief.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.claim.Claim;
import org.tradebrief.compose.format.Formats;
import org.tradebrief.report.DataTable;
import org.tradebrief.table.Language;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Vintage;

/**
 * All that one language needs: its formats, its words, its templates.
 *
 * @param engine shared by the languages; the templates of a language lie under {@code
 *     text/<language>/}
 */
record Tongue(
    Language language,
    Formats formats,
    Labels labels,
    ValueForms values,
    TemplateFunctions functions,
    TemplateEngine engine) {

  static Tongue of(Language language, TemplateFolder folder, TemplateEngine engine) {
    Formats formats = Formats.of(language);
    Labels labels = new Labels(folder, language);
    return new Tongue(
        language,
        formats,
        labels,
        new ValueForms(formats, labels),
        new TemplateFunctions(formats, labels),
        engine);
  }

  String word(String key, String... arguments) {
    return labels.text(key, arguments);
  }

  /** A word about a name, in the form that the name has in a table. */
  String phrase(DataTable.Cell.Phrase phrase) {
    return word(phrase.key(), phrase.name().in(language()));
  }

  /** A template of this language, such as {@code claim/change.ftl}. */
  String template(String name) {
    return "text/" + language.code() + "/" + name;
  }

  /** The functions with the variables of one template; a variable may not hide a function. */
  Map<String, Object> model(Map<String, ?> variables) {
    Map<String, Object> model = new LinkedHashMap<>(variables);
    model.putAll(functions.all());
    return model;
  }

  /** The sentence of a claim as a headline: without the full stop. */
  String headline(Claim claim) {
    String text = sentence(claim);
    return text.endsWith(".") || text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
  }

  /** The sentence of a claim, on one line. */
  String sentence(Claim claim) {
    String name = template("claim/" + claim.kind() + ".ftl");
    Map<String, Object> variables = new LinkedHashMap<>(values.all(claim.arguments()));
    variables.put("form", claim.form());
    String text = oneLine(engine.text(name, model(variables)));
    if (text.isEmpty()) {
      throw new TemplateFailure(name, 0, claim.form(), "says nothing for this form");
    }
    return text;
  }

  /** "Provisional, released 17 April 2025" or "Time series, state of September 2026". */
  String line(Vintage vintage) {
    if (vintage.stage() == Stage.TIME_SERIES) {
      return released(vintage);
    }
    return vintage
        .published()
        .day()
        .map(day -> word("stage-and-date", word("stage." + vintage.stage().id()), formats.day(day)))
        .orElseGet(() -> word("stage." + vintage.stage().id()));
  }

  /** "Released 17 April 2025" or "Time series, state of September 2026". */
  String released(Vintage vintage) {
    if (vintage.stage() == Stage.TIME_SERIES) {
      return vintage
          .published()
          .month()
          .map(month -> word("released.history", formats.yearMonth(month)))
          .orElseGet(() -> word("stage.time-series"));
    }
    return vintage
        .published()
        .day()
        .map(day -> word("released", formats.day(day)))
        .orElseGet(() -> word("stage." + vintage.stage().id()));
  }

  List<String> sentences(List<Claim> claims) {
    return claims.stream().map(this::sentence).toList();
  }

  /** Line ends inside a text are the author's: a blank in English, nothing in Japanese. */
  String oneLine(String text) {
    String between = language == Language.JAPANESE ? "" : " ";
    return text.strip().replaceAll("[ \\t]*\\R\\s*", between);
  }

  /** White space of an outline made single; around a line end it is nothing in Japanese. */
  String spaced(String text) {
    String between = language == Language.JAPANESE ? "" : " ";
    return text.replaceAll("[ \\t]*\\R\\s*", between).replaceAll("[ \\t]+", " ");
  }
}
