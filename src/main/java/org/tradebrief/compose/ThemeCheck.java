package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradebrief.document.ThemeKeys;

/** The theme: keys that are unknown, missing or hold what they cannot. */
final class ThemeCheck {

  private static final String THEME = "theme.properties";

  private ThemeCheck() {}

  static List<TemplateFault> of(TemplateTexts texts) {
    if (!texts.has(THEME)) {
      return List.of();
    }
    PropertyLines lines = texts.properties(THEME);
    List<TemplateFault> faults = new ArrayList<>(lines.faults());
    for (PropertyLines.Line line : lines.lines()) {
      if (ThemeKeys.isKnown(line.key())) {
        ThemeKeys.wrong(line.key(), line.value())
            .map(problem -> new TemplateFault(THEME, line.number(), line.key(), problem))
            .ifPresent(faults::add);
      } else {
        faults.add(
            new TemplateFault(THEME, line.number(), line.key(), "no document knows this key"));
      }
    }
    Map<String, String> values = lines.values();
    for (String key : ThemeKeys.all()) {
      if (!values.containsKey(key)) {
        faults.add(new TemplateFault(THEME, 0, key, "is missing"));
      }
    }
    return faults;
  }
}
