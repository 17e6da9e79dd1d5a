package org.tradebrief;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Breaks every habit once, so that the rules are seen to bite. Never called. */
final class BrokenHabits {
  static int counter;
  static final List<String> SEEN = new ArrayList<>();

  private BrokenHabits() {}

  static String locale(String text) {
    return text.toLowerCase();
  }

  static byte[] charset(String text) {
    return text.getBytes();
  }

  static String keptHabits(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static LocalDate zoneAndClock() {
    return LocalDate.now();
  }

  static double chance() {
    return Math.random();
  }

  static void environmentConsoleAndExit() {
    System.out.println(System.getenv("HOME"));
    System.exit(1);
  }
}
