package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.document.Briefing;
import org.tradebrief.document.Paragraph;
import org.tradebrief.document.Run;
import org.tradebrief.table.Language;
import org.tradebrief.table.PackKind;

/** What an author of an outline is told, and what an outline cannot do. */
class OutlineErrorsTest {

  @TempDir Path templates;

  @BeforeEach
  void copyTheShippedTemplates() throws IOException {
    try (Stream<Path> files = Files.walk(LabelsTest.TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = templates.resolve(LabelsTest.TEMPLATES.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private Briefing briefing(String body) throws IOException {
    Files.writeString(
        templates.resolve("briefing/outline.ftl"),
        "<briefing kicker=\"k\" title=\"t\" stage=\"s\" released=\"r\" header=\"h\" footer=\"f\">\n"
            + body
            + "\n</briefing>");
    return new Composer(templates).briefing(SmallCatalogue.of(PackKind.FULL), Language.ENGLISH);
  }

  private TemplateFailure fails(String body) {
    return assertThrows(TemplateFailure.class, () -> briefing(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <table id="partnres"/>                                   ; partnres ; no pack has a table
          <chart id="monhtly"/>                                    ; monhtly  ; no pack has a chart
          <claims topic="partner"/>                                ; partner  ; no such topic
          <section needs="partnres"><p>x</p></section>             ; partnres ; no pack has
          <section needs="claims:x"><p>x</p></section>             ; x        ; no such topic
          <section needs="indexes"><table id="x y"/></section>     ; x y      ; no pack has a table
          <table id="partners-brief" columns="partner value"/>     ; value    ; no such column
          <table id="partners-brief" unit="yen"/>                  ; unit     ; no unit of money
          <table id="partners-brief" rows="many"/>                 ; rows     ; not a number
          <table/>                                                 ; id       ; needs this attribute
          <tabel id="partners"/>                                   ; tabel    ; no such element
          <table id="partners-brief" cols="a"/>                    ; cols     ; no such attribute
          <heading level="3" id="a">A</heading>                    ; level    ; neither 1 nor 2
          <p style="loud">A</p>                                    ; style    ; no such style
          <p><a href="javascript:alert(1)">A</a></p> ; javascript:alert(1) ; neither a web address
          <p><a href="file:///etc/passwd">A</a></p>  ; file:///etc/passwd  ; neither a web address
          <heading id="a">A<footnote>x</footnote></heading> ; footnote ; can have none
          <p><footnote>first</footnote>A</p>         ; footnote ; after the words it explains
          <p>A<footnote> </footnote></p>             ; footnote ; after the words it explains
          <p>A<table id="totals"/></p>                             ; table    ; may not stand in a text
          <section needs="totals">loose</section>                  ; section  ; no text may stand in it
          <sheet id="a" tab="b"/>                                  ; sheet    ; may not stand here
          """)
  void anErrorNamesTemplateLineAndName(String element, String variable, String problem) {
    TemplateFailure failure = fails("<p>one</p>\n\n<#-- comment -->\n" + element);
    assertEquals("briefing/outline.ftl", failure.template());
    assertEquals(5, failure.line(), failure.getMessage());
    assertEquals(variable, failure.variable());
    assertTrue(failure.getMessage().contains(problem), failure.getMessage());
  }

  @Test
  void anErrorInAMacroOfAnotherFileNamesThatFile() throws IOException {
    Files.writeString(
        templates.resolve("briefing/parts.ftl"), "<#macro part>\n<table id=\"x\"/></#macro>");
    TemplateFailure failure = fails("<#import \"parts.ftl\" as parts>\n<@parts.part/>");
    assertEquals("briefing/parts.ftl", failure.template());
    assertEquals(2, failure.line());
  }

  @Test
  void twoHeadingsMayNotShareAnId() {
    TemplateFailure failure = fails("<heading id=\"a\">A</heading>\n<heading id=\"a\">B</heading>");
    assertEquals(3, failure.line());
  }

  @Test
  void brokenXmlNamesTheElementBefore() {
    TemplateFailure failure = fails("<p>one</p>\n<p>two</p>\n<p>three</q>");
    assertEquals(4, failure.line());
    assertTrue(failure.getMessage().contains("XML breaks"), failure.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>&secret;</p>",
        "<?include href=\"file:///etc/passwd\"?>",
        "<p><![CDATA[fine]]></p></briefing><briefing>"
      })
  void noEntitiesInstructionsOrSecondDocument(String body) {
    fails(body);
  }

  @Test
  void noDocumentType() throws IOException {
    Files.writeString(
        templates.resolve("briefing/outline.ftl"),
        "<!DOCTYPE briefing [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<briefing>&a;</briefing>");
    assertThrows(
        TemplateFailure.class,
        () -> new Composer(templates).briefing(SmallCatalogue.of(PackKind.FULL), Language.ENGLISH));
  }

  @Test
  void textFromInputsCannotBecomeElements() throws IOException {
    Briefing briefing = briefing("<p>${'<table id=\"x\"/> & more'}</p><remarks/>");
    Paragraph escaped = (Paragraph) briefing.blocks().get(0);
    assertEquals(List.of(Run.plain("<table id=\"x\"/> & more")), escaped.runs());
    Paragraph remark = (Paragraph) briefing.blocks().get(1);
    assertTrue(remark.runs().get(0).text().contains("Trade <moves> & shifts."));
  }

  @Test
  void strongAndLinkedStretches() throws IOException {
    Briefing briefing =
        briefing(
            "<p>See <strong>this</strong>\n   and <a href=\"https://example.org\">that</a>.</p>");
    List<Run> runs = ((Paragraph) briefing.blocks().get(0)).runs();
    assertEquals(
        List.of("See ", "this", " and ", "that", "."), runs.stream().map(Run::text).toList());
    assertTrue(runs.get(1).strong());
    assertEquals("https://example.org", runs.get(3).link().orElseThrow());
  }

  @Test
  void aMissingSentenceTemplateNamesItsFile() throws IOException {
    Files.delete(templates.resolve("text/en/claim/change.ftl"));
    TemplateFailure failure = fails("<headline/>");
    assertEquals("text/en/claim/change.ftl", failure.template());
  }

  @Test
  void usedTemplatesAreListedWithTheirBytes() throws IOException {
    briefing("<p>x</p>");
    Composer composer = new Composer(templates);
    composer.briefing(SmallCatalogue.of(PackKind.FULL), Language.ENGLISH);
    assertTrue(
        composer
            .files()
            .keySet()
            .containsAll(List.of("briefing/outline.ftl", "text/en/labels.properties")),
        composer.files().keySet().toString());
  }
}
