package org.tradebrief.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.claim.Claim;
import org.tradebrief.compose.format.Formats;
import org.tradebrief.table.Language;

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
