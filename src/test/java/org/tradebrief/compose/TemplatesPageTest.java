package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.document.Briefing;
import org.tradebrief.document.Heading;
import org.tradebrief.document.TableBlock;
import org.tradebrief.table.Language;

/** What docs/templates.md says is done here as it says. */
class TemplatesPageTest {

  @TempDir Path templates;

  private static String page() throws IOException {
    return Files.readString(
        Path.of(System.getProperty("tradebrief.home", "."), "docs", "templates.md"));
  }

  @Test
  void theSectionOfTheExampleStandsInTheBriefing() throws IOException {
    try (Stream<Path> files = Files.walk(LabelsTest.TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = templates.resolve(LabelsTest.TEMPLATES.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    String page = page();
    int start = page.indexOf("```xml\n") + 7;
    String section = page.substring(start, page.indexOf("```", start));
    Path outline = templates.resolve("briefing/outline.ftl");
    String shipped = Files.readString(outline);
    String after = "  <section needs=\"exports-world-brief\">";
    assertTrue(shipped.contains(after));
    Files.writeString(outline, shipped.replace(after, section + after));
    Briefing briefing =
        new Composer(templates)
            .briefing(ShippedPacks.shared().release("2025-03-provisional"), Language.ENGLISH);
    assertTrue(
        briefing.blocks().contains(new Heading(1, "Exports to the United States", "to-america")));
    TableBlock table =
        briefing.blocks().stream()
            .filter(TableBlock.class::isInstance)
            .map(TableBlock.class::cast)
            .filter(found -> found.id().equals("exports-usa-brief"))
            .findFirst()
            .orElseThrow();
    assertEquals(3, table.columns().size());
    assertEquals(12, table.rows().size());
    assertEquals("1,876.2", table.rows().get(0).cells().get(1));
  }

  @Test
  void everyElementAndAttributeIsExplained() throws IOException {
    String page = page();
    TreeSet<String> unexplained = new TreeSet<>();
    Vocabulary.ELEMENTS.forEach(
        (element, attributes) -> {
          if (!page.contains("<" + element)) {
            unexplained.add(element);
          }
          for (String attribute : attributes) {
            if (!page.matches("(?s).*\\b" + attribute + "\\b.*")) {
              unexplained.add(element + " " + attribute);
            }
          }
        });
    assertEquals(new TreeSet<>(), unexplained);
  }
}
