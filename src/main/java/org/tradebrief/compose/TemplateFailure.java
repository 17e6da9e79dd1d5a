package org.tradebrief.compose;

/**
 * A template that cannot be used as it is: an unknown variable, word or id, a syntax error, a file
 * that is missing. The message says where and what, for the author of the template.
 */
public final class TemplateFailure extends RuntimeException {

  private final String template;
  private final int line;
  private final String variable;

  /**
   * @param template path below the folder of templates
   * @param line counted from 1; 0 where the whole file is meant
   * @param variable the variable, key or id at fault; empty where there is none
   */
  TemplateFailure(String template, int line, String variable, String problem, Throwable cause) {
    super(
        "templates/"
            + template
            + (line > 0 ? ", line " + line : "")
            + (variable.isEmpty() ? "" : ", " + variable)
            + ": "
            + problem,
        cause);
    this.template = template;
    this.line = line;
    this.variable = variable;
  }

  TemplateFailure(String template, int line, String variable, String problem) {
    this(template, line, variable, problem, null);
  }

  public String template() {
    return template;
  }

  public int line() {
    return line;
  }

  public String variable() {
    return variable;
  }
}
