package org.tradebrief.statement;

import org.tradebrief.analysis.TradeView;
import org.tradebrief.claim.Answers;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Vintage;

/** The tables of one month at one vintage, ready to be asked. */
record Tables(TradeView view, Answers answers) {

  Month month() {
    return view.target().month();
  }

  Vintage vintage() {
    return view.target().vintage();
  }

  /** A quarter, half or year, as published or from its months. */
  boolean isPeriod() {
    return view.target().kind() == PackKind.PERIOD;
  }

  boolean isHistory() {
    return view.target().kind() == PackKind.HISTORY_MONTH;
  }
}
