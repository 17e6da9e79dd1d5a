package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.render.pdf.Reading;
import org.tradebrief.table.Language;

/**
 * Names as long as the customs tariff writes them, through a whole run: every partner and every
 * item has one.
 */
class LongNamesTest {

  private static final Map<String, String> ENDINGS =
      Map.of(
          "areas japanese", "（グレートブリテン及び北アイルランド連合王国を除く。）",
          "areas short_japanese", "・ヘルツェゴビナ連邦共和国",
          "commodities japanese", "（半導体デバイス等の製造に使用する部分品及び附属品を含む。）");

  @TempDir private Path folder;

  /** The shipped list with the end of every name lengthened. */
  private static String lengthened(String list) throws IOException {
    String shipped = Files.readString(Path.of("inputs/reference/" + list + ".csv"));
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    List<CSVRecord> records = format.parse(new StringReader(shipped)).getRecords();
    CSVRecord header = records.getFirst();
    StringWriter out = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      printer.printRecord(header);
      for (CSVRecord record : records.subList(1, records.size())) {
        for (int i = 0; i < record.size(); i++) {
          String text = record.get(i);
          String ending = ENDINGS.getOrDefault(list + " " + header.get(i), "");
          printer.print(text.isEmpty() ? text : text + ending);
        }
        printer.println();
      }
    }
    return out.toString();
  }

  @Test
  void nothingIsCutOrLiesOnAnything() throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    desk.write("reference/areas.csv", lengthened("areas"));
    desk.write("reference/commodities.csv", lengthened("commodities"));
    Desk.Said said = desk.run("--edition", "both", "--lang", "ja");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    List<String> briefings =
        said.out().lines().filter(file -> file.endsWith(".pdf")).sorted().toList();
    assertEquals(2, briefings.size());
    for (String file : briefings) {
      assertEquals(List.of(), Reading.faults(bytes(file), Language.JAPANESE), file);
    }
    // The names are those of this test, and whole: their ends are printed too.
    String japanese = PackText.briefing(Path.of(briefings.getLast())).replaceAll("\\s", "");
    assertTrue(japanese.contains("連合王国を除く。）向け"), japanese);
    assertTrue(japanese.contains("及び附属品を含む。）"), japanese);
  }

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
