package org.tradebrief.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.table.Nearest;

/** The variables of the environment that are ours. An empty one counts as not set. */
final class Environment {

  static final String PREFIX = "TRADEBRIEF_";

  /** The file of settings, where {@code --config} names none. */
  static final String CONFIG = PREFIX + "CONFIG";

  /** Read by others: the launcher. */
  private static final List<String> ELSEWHERE = List.of(CONFIG, PREFIX + "AOT");

  private final Map<String, String> variables;

  Environment(Map<String, String> variables) {
    this.variables = new TreeMap<>(variables);
  }

  Map<Setting, Given> values(List<String> problems) {
    Map<Setting, Given> values = new EnumMap<>(Setting.class);
    variables.forEach(
        (name, text) -> {
          if (!name.startsWith(PREFIX) || ELSEWHERE.contains(name) || text.isEmpty()) {
            return;
          }
          Optional<Setting> setting =
              Arrays.stream(Setting.values())
                  .filter(candidate -> candidate.variable().equals(name))
                  .findFirst();
          if (setting.isEmpty()) {
            problems.add(name + ": there is no such setting" + Nearest.hint(name, names()));
          } else {
            values.put(setting.get(), new Given(text, Origin.environment(name)));
          }
        });
    return values;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(ELSEWHERE);
    Arrays.stream(Setting.values()).map(Setting::variable).forEach(names::add);
    return names;
  }
}
