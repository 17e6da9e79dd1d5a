package org.tradebrief.app;

import org.tradebrief.run.RunOutcome;

/** What the ending of a run is to the shell. */
final class ExitCode {

  static final int DONE = 0;
  static final int BUG = 1;
  static final int USAGE = 2;
  static final int NOT_THERE = 3;
  static final int UNREADABLE = 4;
  static final int CHECKS_FAILED = 5;
  static final int DELIVERY = 7;

  /** Only under {@code --strict}. */
  static final int WARNINGS = 6;

  private ExitCode() {}

  static int of(RunOutcome.Ending ending) {
    return switch (ending) {
      case DONE -> DONE;
      case USAGE -> USAGE;
      case NOT_THERE -> NOT_THERE;
      case UNREADABLE -> UNREADABLE;
      case CHECKS_FAILED -> CHECKS_FAILED;
      case BUG -> BUG;
    };
  }
}
