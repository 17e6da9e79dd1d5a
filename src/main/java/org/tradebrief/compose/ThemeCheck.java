package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tradebrief.document.ThemeKeys;
import org.tradebrief.table.Language;

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
    logo(texts, lines, faults);
    for (String key : ThemeKeys.all()) {
      if (!values.containsKey(key)) {
        faults.add(new TemplateFault(THEME, 0, key, "is missing"));
      }
    }
    return faults;
  }

  /** The image that the theme names must be there and be one. */
  private static void logo(TemplateTexts texts, PropertyLines lines, List<TemplateFault> faults) {
    Map<String, String> values = lines.values();
    int line =
        lines.lines().stream()
            .filter(found -> found.key().equals(LogoFile.KEY))
            .map(PropertyLines.Line::number)
            .findFirst()
            .orElse(0);
    if (line == 0) {
      return;
    }
    try {
      LogoFile.of(texts.folder(), values);
    } catch (TemplateFailure e) {
      faults.add(
          new TemplateFault(
              THEME, line, LogoFile.KEY, e.fault().file() + " " + e.fault().problem()));
    }
    for (Language language : Language.values()) {
      if (!values.containsKey("logo.alt." + language.code())) {
        faults.add(new TemplateFault(THEME, line, "logo.alt." + language.code(), "is missing"));
      }
    }
  }
}
