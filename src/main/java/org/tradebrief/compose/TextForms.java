package org.tradebrief.compose;

import freemarker.template.SimpleHash;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.Map;

/**
 * A value as a template sees it: its text forms by name ({@code x.billion}) and, printed as it is
 * ({@code ${x}}), the usual one.
 */
final class TextForms implements TemplateHashModelEx, TemplateScalarModel {

  private final String usual;
  private final SimpleHash forms;

  TextForms(String usual, Map<String, Object> forms) {
    this.usual = usual;
    this.forms =
        new SimpleHash(
            forms, new SimpleObjectWrapper(freemarker.template.Configuration.VERSION_2_3_34));
  }

  @Override
  public String getAsString() {
    return usual;
  }

  /** The form of a name; the usual one where there is none of it. */
  String text(String form) {
    try {
      return forms.get(form) instanceof TemplateScalarModel text ? text.getAsString() : usual;
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    return forms.get(key);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() throws TemplateModelException {
    return forms.size();
  }

  @Override
  public TemplateCollectionModel keys() throws TemplateModelException {
    return forms.keys();
  }

  @Override
  public TemplateCollectionModel values() throws TemplateModelException {
    return forms.values();
  }
}
