package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.document.ThemeKeys;
import org.tradebrief.report.Catalogue;

/** A copy of the shipped templates, broken in one place, is found broken in that place. */
class TemplateCheckTest {

  @TempDir Path templates;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(LabelsTest.TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = templates.resolve(LabelsTest.TEMPLATES.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private List<String> faults(Catalogue... packs) {
    return TemplateCheck.of(templates, List.of(packs)).stream().map(TemplateFault::text).toList();
  }

  @Test
  void theShippedTemplatesAreInOrder() {
    ShippedPacks packs = ShippedPacks.shared();
    assertEquals(List.of(), faults(packs.release("2025-03-provisional"), packs.all().getLast()));
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "workbook/outline.ftl | table=\"totals\" | table=\"totalls\" | totalls: no pack has a table",
        "workbook/outline.ftl | chart=\"monthly\" | chart=\"tariff-timeline\" | is a chart of the briefing",
        "workbook/outline.ftl | link=\"#notes\" | link=\"#nots\" | nothing in this outline has this id",
        "workbook/outline.ftl | tab=\"${t('tab.notes')}\" | tab=\"${t('tab.nots')}\" | tab.nots: there is no such word in templates/text/ja",
        "workbook/outline.ftl | <key-figures/> | <figures/> | figures: there is no such element",
        "briefing/outline.ftl | topic=\"partners\" | topic=\"partnerz\" | there is no such topic",
        "briefing/brief.ftl | <headline/> | <headline size=\"9\"/> | size: <headline> has no such attribute",
        "text/en/notes.ftl | <#if !pack.timeSeries> | <#iff !pack.timeSeries> | notes.ftl, line 2",
        "theme.properties | colour.text=# | colour.text=black | colour.text: expected a colour like #12436D, found: black",
        "theme.properties | marker.exports=disc | marker.export=disc | marker.export: no document knows this key",
        "theme.properties | marker.exports=disc | marker.export=disc | marker.exports: is missing",
        "text/ja/labels.properties | flow.exports= | flow.xports= | flow.exports: is missing in templates/text/ja",
      })
  void oneMistakeIsFoundWhereItStands(String file, String from, String to, String fault)
      throws IOException {
    Path path = templates.resolve(file);
    String before = Files.readString(path);
    assertTrue(before.contains(from), () -> file + " has no " + from);
    int at = before.indexOf(from);
    Files.writeString(path, before.substring(0, at) + to + before.substring(at + from.length()));
    List<String> faults = faults();
    assertTrue(faults.stream().anyMatch(text -> text.contains(fault)), faults::toString);
    if (!fault.contains("missing")) {
      int line = before.substring(0, at).split("\n", -1).length;
      assertTrue(
          faults.stream().anyMatch(text -> text.contains(file + ", line " + line)),
          faults::toString);
    }
  }

  @Test
  void aKeyThatStandsTwiceNamesBothLines() throws IOException {
    Path labels = templates.resolve("text/en/labels.properties");
    int lines = Files.readAllLines(labels).size();
    Files.writeString(labels, Files.readString(labels) + "attribution=Another\n");
    assertEquals(
        List.of(
            "templates/text/en/labels.properties, line "
                + (lines + 1)
                + ", attribution: stands here a second time, after line 2"),
        faults());
  }

  @Test
  void filesOfOneLanguageAndFilesOfNoUseAreNamed() throws IOException {
    Files.delete(templates.resolve("text/ja/claim/pace.ftl"));
    Files.delete(templates.resolve("mail/html.ftl"));
    Files.writeString(templates.resolve("text/en/chart-old.ftl"), "");
    Files.writeString(templates.resolve("text/en/claim/_spare.ftl"), "");
    Files.createDirectory(templates.resolve("text/fr"));
    Files.writeString(templates.resolve("text/fr/labels.properties"), "");
    Files.writeString(templates.resolve("workbook/notes.txt"), "");
    Files.writeString(templates.resolve(".DS_Store"), "");
    assertEquals(
        List.of(
            "templates/mail/html.ftl: is missing",
            "templates/text/en/chart-old.ftl: is used by nothing",
            "templates/text/en/claim/_spare.ftl: is used by nothing",
            "templates/text/fr/labels.properties: is used by nothing",
            "templates/text/ja/claim/pace.ftl: is missing; text/en/claim/pace.ftl is there",
            "templates/workbook/notes.txt: is used by nothing"),
        faults());
  }

  /** Names that only a run can see: a column, and what an expression puts together. */
  @Test
  void makingTheDocumentsFindsWhatReadingCannot() throws IOException {
    Path outline = templates.resolve("briefing/outline.ftl");
    String text = Files.readString(outline);
    Files.writeString(
        outline,
        text.replace("columns=\"partner ", "columns=\"colour ")
            .replaceFirst("\\$\\{pack\\.line}", "\\${pack.lines}"));
    Path sentence = templates.resolve("text/ja/claim/headline.ftl");
    Files.writeString(sentence, Files.readString(sentence) + "${nobody}\n");
    List<String> faults = faults(ShippedPacks.shared().release("2025-03-provisional"));
    assertTrue(
        faults.stream().anyMatch(fault -> fault.contains("colour: the table has no such column")),
        faults::toString);
    assertTrue(
        faults.stream().anyMatch(fault -> fault.contains("ja/claim/headline.ftl, line")),
        faults::toString);
  }

  /** A theme that lacks a key stops a run, so the list of keys may not forget one. */
  @Test
  void theListOfThemeKeysIsTheShippedThemes() {
    assertEquals(
        new TreeSet<>(
            new TemplateFolder(LabelsTest.TEMPLATES).readProperties("theme.properties").keySet()),
        ThemeKeys.all());
  }
}
