package org.tradebrief.table;

/** The direction of trade. The balance is exports less imports, so a deficit is negative. */
public enum Flow {
  EXPORTS("exports"),
  IMPORTS("imports"),
  BALANCE("balance");

  private final String id;

  Flow(String id) {
    this.id = id;
  }

  /** The word of the tidy layout. */
  public String id() {
    return id;
  }
}
