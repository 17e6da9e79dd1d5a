package org.tradebrief.compose;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradebrief.compose.format.Formats;

/** The functions that every template may call. */
record TemplateFunctions(Formats formats, Labels labels) {

  /** {@code t("key", arguments…)}: a word; {@code join(texts)}: "A, B and C". */
  Map<String, Object> all() {
    TemplateMethodModelEx word = this::word;
    TemplateMethodModelEx join = this::join;
    return Map.of("t", word, "join", join);
  }

  private Object word(List<?> arguments) throws TemplateModelException {
    if (arguments.isEmpty()) {
      throw new TemplateModelException("t needs the key of a word");
    }
    List<String> texts = new ArrayList<>();
    for (Object argument : arguments) {
      texts.add(text(argument));
    }
    try {
      return labels.text(texts.get(0), texts.subList(1, texts.size()).toArray(String[]::new));
    } catch (TemplateFailure e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }

  private Object join(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateSequenceModel sequence)) {
      throw new TemplateModelException("join needs one sequence of texts");
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < sequence.size(); i++) {
      texts.add(text(sequence.get(i)));
    }
    return formats.join(texts);
  }

  private static String text(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber().toString();
    }
    throw new TemplateModelException("expected a text, found " + argument);
  }
}
