package org.tradebrief.table;

/** How much a finding weighs: a stop publishes nothing, a warning is printed, a note informs. */
public enum Severity {
  STOP,
  WARN,
  NOTE
}
