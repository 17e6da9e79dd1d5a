package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.compose.Composer;
import org.tradebrief.compose.LaterStage;
import org.tradebrief.compose.ShippedPacks;
import org.tradebrief.compose.TemplatesCopy;
import org.tradebrief.render.xlsx.Schemas;
import org.tradebrief.render.xlsx.SeenWorkbook;
import org.tradebrief.render.xlsx.WorkbookRenderer;
import org.tradebrief.report.Catalogue;
import org.tradebrief.table.Language;

/** Every part of a workbook is what ECMA-376 says such a part is. */
class WorkbookSchemaTest {

  private static Schemas schemas;

  @BeforeAll
  static void read() {
    schemas = Schemas.load();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everyPartOfTheRealWorkbook(String language) throws IOException {
    byte[] file = Files.readAllBytes(SharedPack.file(language + ".xlsx"));
    assertEquals(List.of(), schemas.faults(file));
  }

  /** The tidy data has the same form in all packs; the real workbook above holds it. */
  @Test
  void everyPartOfEveryKindOfPack(@TempDir Path folder) throws IOException {
    Path templates = TemplatesCopy.withoutData(folder.resolve("templates"));
    Composer composer = new Composer(templates);
    List<Catalogue> packs = new ArrayList<>(ShippedPacks.shared().all());
    packs.add(LaterStage.catalogue(folder.resolve("inputs")));
    for (Catalogue pack : packs) {
      for (Language language : Language.values()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer().render(composer.workbook(pack, language), composer.theme(), out);
        assertEquals(
            List.of(),
            schemas.faults(out.toByteArray()),
            pack.pack().vintage().id() + " " + language);
      }
    }
  }

  /** The test can fail: an attribute that a cell may not have is found. */
  @Test
  void aWrongPartIsFound() {
    SeenWorkbook wrong =
        SeenWorkbook.of(SharedPack.file("en.xlsx"))
            .withSheets((part, xml) -> xml.replaceFirst("<c r=", "<c colour=\"red\" r="));
    List<String> faults = schemas.faults(wrong.bytes());
    assertFalse(faults.isEmpty());
    assertEquals(List.of(), faults.stream().filter(fault -> !fault.contains("colour")).toList());
  }

  /** Two small parts whose schemas stand in another standard. */
  @Test
  void everyPartHasItsContentTypeAndTheFileItsProperties() throws IOException {
    byte[] file = Files.readAllBytes(SharedPack.file("ja.xlsx"));
    SeenWorkbook book = new SeenWorkbook(file);
    assertEquals(List.of(), book.partsWithoutType());
    String core = new String(book.part("docProps", "core.xml"), StandardCharsets.UTF_8);
    for (String name :
        List.of(
            "dc:title",
            "dc:subject",
            "dc:creator",
            "dc:language",
            "dc:identifier",
            "cp:keywords",
            "cp:lastModifiedBy",
            "dcterms:created xsi:type=\"dcterms:W3CDTF\"",
            "dcterms:modified xsi:type=\"dcterms:W3CDTF\"")) {
      assertEquals(2, core.split("<" + name + ">", -1).length, name);
    }
  }
}
