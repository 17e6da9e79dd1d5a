package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for those who change templates. */
class TemplatesTest {

  @TempDir private Path folder;

  @Test
  void listNamesWhatAnOutlineCanUse() throws IOException {
    Desk.Said said = Desk.say("templates", "list");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    for (String line :
        new String[] {
          "  partners  Trade by partner",
          "      exports_share  Exports, share (%)",
          "  revisions  Revisions since the stage before (no pack of these inputs has it)",
          "  balance_usa  Balance with the United States",
          "  monthly  Exports and imports (lines) and balance (columns), by month",
          "  partner-trends  Exports and imports by month",
          "  tariff-timeline (briefing)",
          "  fiscal-year  dollars fiscal-balance"
        }) {
      assertTrue(said.out().contains(line), line);
    }
    TreeSet<String> ids = ids(Desk.say("templates", "list", "--json").out());
    assertTrue(ids.contains("history") && ids.contains("imports-usa"), ids::toString);
    // What the shipped outlines use, the list names.
    String outline = Files.readString(Path.of("templates/workbook/outline.ftl"));
    java.util.regex.Matcher used =
        java.util.regex.Pattern.compile("(?:table|chart)=\"([^\"]+)\"").matcher(outline);
    while (used.find()) {
      assertTrue(ids.contains(used.group(1)), used.group(1));
    }
  }

  private static TreeSet<String> ids(String json) throws IOException {
    TreeSet<String> ids = new TreeSet<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals("id")) {
          ids.add(parser.nextTextValue());
        }
      }
    }
    return ids;
  }

  @Test
  void checkEndsWithTwoWhereSomethingIsWrongAndNamesThePlace() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(Path.of("templates").relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    String option = folder.toString();
    Desk.Said good = Desk.say("templates", "check", "--templates", option);
    assertEquals(ExitCode.DONE, good.code(), good.out());
    assertEquals("", good.out());
    Path outline = folder.resolve("workbook/outline.ftl");
    Files.writeString(
        outline, Files.readString(outline).replace("table=\"totals\"", "table=\"totalls\""));
    Desk.Said bad = Desk.say("templates", "check", "--templates", option);
    assertEquals(ExitCode.USAGE, bad.code());
    assertTrue(
        bad.out().matches("templates/workbook/outline.ftl, line \\d+, totalls: no pack .*\\R"),
        bad.out());
    Desk.Said json = Desk.say("templates", "check", "--json", "--templates", option);
    assertTrue(json.out().contains("\"name\" : \"totalls\""), json.out());
    assertEquals(
        ExitCode.USAGE, Desk.say("templates", "check", "--templates", option + "-not").code());
  }
}
