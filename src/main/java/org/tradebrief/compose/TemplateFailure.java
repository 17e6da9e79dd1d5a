package org.tradebrief.compose;

/**
 * A template that cannot be used as it is: an unknown variable, word or id, a syntax error, a file
 * that is missing. The message says where and what, for the author of the template.
 */
public final class TemplateFailure extends RuntimeException {

  private final transient TemplateFault fault;

  TemplateFailure(TemplateFault fault, Throwable cause) {
    super(fault.text(), cause);
    this.fault = fault;
  }

  /**
   * @param template path below the folder of templates
   * @param line counted from 1; 0 where the whole file is meant
   * @param variable the variable, key or id at fault; empty where there is none
   */
  TemplateFailure(String template, int line, String variable, String problem, Throwable cause) {
    this(new TemplateFault(template, line, variable, problem), cause);
  }

  TemplateFailure(String template, int line, String variable, String problem) {
    this(template, line, variable, problem, null);
  }

  public TemplateFault fault() {
    return fault;
  }

  public String template() {
    return fault.file();
  }

  public int line() {
    return fault.line();
  }

  public String variable() {
    return fault.name();
  }
}
