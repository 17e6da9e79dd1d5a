package org.tradebrief.table;

import java.util.Collection;
import java.util.Comparator;

/** Guesses which name a person meant. */
public final class Nearest {

  private Nearest() {}

  /** {@code ; did you mean 'languages'?}, or nothing if no name is near. */
  public static String hint(String written, Collection<String> names) {
    return names.stream()
        .filter(name -> distance(written, name) <= Math.max(2, Math.min(4, name.length() / 3)))
        .min(Comparator.comparingInt((String name) -> distance(written, name)))
        .map(name -> "; did you mean '" + name + "'?")
        .orElse("");
  }

  /**
   * How many letters have to be put in, left out, exchanged or swapped with their neighbour. The
   * last part of a key counts as the key, so that {@code base} is near {@code fetch.base}.
   */
  private static int distance(String written, String name) {
    int whole = letters(written, name);
    int dot = name.lastIndexOf('.');
    return dot < 0 || written.contains(".")
        ? whole
        : Math.min(whole, letters(written, name.substring(dot + 1)));
  }

  private static int letters(String a, String b) {
    if (a.length() > 100 || b.length() > 100) {
      return Integer.MAX_VALUE;
    }
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int exchange = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        steps[i][j] =
            Math.min(
                steps[i - 1][j - 1] + exchange, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[a.length()][b.length()];
  }
}
