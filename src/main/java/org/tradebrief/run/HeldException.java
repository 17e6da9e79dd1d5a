package org.tradebrief.run;

/** Another run is publishing to the folder; the message says who. */
final class HeldException extends Exception {

  HeldException(String holder) {
    super(holder);
  }
}
