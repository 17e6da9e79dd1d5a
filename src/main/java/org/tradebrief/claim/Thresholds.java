package org.tradebrief.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The limits that rules compare with, from one file that gives the reason of each. */
public final class Thresholds {

  private static final String FILE = "thresholds.properties";

  /** Parts of a weight that belong to no kind. */
  private static final Set<String> NO_KINDS = Set.of("reach", "flow", "size");

  private final Map<String, String> values;

  private Thresholds(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  public static Thresholds shipped() {
    try (InputStream stream = Thresholds.class.getResourceAsStream(FILE)) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      Map<String, String> values = new TreeMap<>();
      properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
      return new Thresholds(values);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  public BigDecimal number(String key) {
    return new BigDecimal(text(key));
  }

  int whole(String key) {
    return number(key).intValueExact();
  }

  /** Words parted by blanks. */
  List<String> words(String key) {
    return List.of(text(key).split(" "));
  }

  Optional<Integer> wholeIfGiven(String key) {
    return Optional.ofNullable(values.get(key)).map(Integer::valueOf);
  }

  /** The kinds that have a weight: {@code weight.<kind>} or {@code weight.<kind>.<form>}. */
  Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    for (String key : values.keySet()) {
      String[] parts = key.split("\\.");
      if (parts[0].equals("weight") && !NO_KINDS.contains(parts[1])) {
        kinds.add(parts[1]);
      }
    }
    return kinds;
  }

  private String text(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalStateException("no threshold " + key + " in " + FILE);
    }
    return value.trim();
  }
}
