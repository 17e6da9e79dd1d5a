package org.tradebrief.compose;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.function.Supplier;

/** A word of the templates: {@code x.key} to choose a form by, {@code x.text} to show. */
record WordForms(String key, Supplier<String> text)
    implements TemplateHashModel, TemplateScalarModel {

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "key" -> new SimpleScalar(key);
      case "text" -> new SimpleScalar(getAsString());
      default -> null;
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public String getAsString() throws TemplateModelException {
    try {
      return text.get();
    } catch (TemplateFailure e) {
      throw new TemplateModelException(e.getMessage(), e);
    }
  }
}
