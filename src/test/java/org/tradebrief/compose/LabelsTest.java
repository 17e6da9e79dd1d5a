package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Language;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Unit;

/** The words of both languages, key by key. */
class LabelsTest {

  static final Path TEMPLATES = Path.of(System.getProperty("tradebrief.home", "."), "templates");

  private final TemplateFolder folder = new TemplateFolder(TEMPLATES);
  private final Map<String, String> english = folder.readProperties("text/en/labels.properties");
  private final Map<String, String> japanese = folder.readProperties("text/ja/labels.properties");

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(japanese.keySet()));
  }

  /** A word may leave an argument out, but may not ask for one that the other language lacks. */
  @Test
  void noPlaceWithoutItsArgument() {
    Map<String, String> wrong = new TreeMap<>();
    for (String key : english.keySet()) {
      int most = Math.max(places(english.get(key)), places(japanese.get(key)));
      if (most > 5) {
        wrong.put(key, english.get(key));
      }
    }
    assertEquals(Map.of(), wrong);
  }

  private static int places(String text) {
    return Pattern.compile("\\{(\\d)}")
        .matcher(text)
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
        .max()
        .orElse(0);
  }

  /** The sheet of claims says what decided each, in the language of the reader. */
  @Test
  void everyKindOfClaimSaysWhatDecidedIt() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES.resolve("text/en/claim"))) {
      Set<String> kinds =
          files
              .map(file -> file.getFileName().toString().replace(".ftl", ""))
              .filter(kind -> !kind.startsWith("_"))
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> told =
          english.keySet().stream()
              .filter(key -> key.startsWith("decided."))
              .map(key -> key.substring("decided.".length()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(kinds, told);
    }
  }

  @Test
  void everyWordOfTheVocabularyIsThere() {
    for (Language language : Language.values()) {
      Labels labels = new Labels(folder, language);
      for (Stage stage : Stage.values()) {
        assertTrue(labels.has("stage." + stage.id()), stage.id());
      }
      for (Flow flow : Flow.values()) {
        assertTrue(labels.has("flow." + flow.id()), flow.id());
      }
      for (Mark mark : Mark.values()) {
        assertTrue(labels.has("mark." + ValueForms.markKey(mark)), mark.printed());
      }
      for (String unit : Unit.QUANTITIES) {
        assertTrue(labels.has("unit." + unit), unit);
      }
    }
  }

  /** Japanese text counts in full-width percent signs and has no English left in it by mistake. */
  @Test
  void japaneseIsJapanese() {
    Map<String, String> suspicious = new TreeMap<>();
    japanese.forEach(
        (key, text) -> {
          boolean same = text.equals(english.get(key)) && text.matches(".*[a-z]{3}.*");
          boolean named = key.startsWith("table.data.") || key.equals("author");
          if (text.contains("%") || (same && !named)) {
            suspicious.put(key, text);
          }
        });
    assertEquals(Map.of(), suspicious);
  }

  @Test
  void aWordThatLacksItsArgumentIsAnError() {
    Labels labels = new Labels(folder, Language.ENGLISH);
    TemplateFailure failure =
        assertThrows(TemplateFailure.class, () -> labels.text("key.change.rise", "only one"));
    assertEquals("key.change.rise", failure.variable());
    assertThrows(TemplateFailure.class, () -> labels.text("no.such.word"));
    assertEquals("Page {page} of {pages}", labels.text("page-of"));
  }
}
