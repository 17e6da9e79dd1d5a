package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.render.pdf.Verdict;

/** The command that checks statements of others, from its file to its table, list and document. */
class VerifyTest {
  private static final String HEADER = "text,kind,form,subject,value,unit\n";
  private static final String NEWS = "inputs/context/claims/2025-04-17-news";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file;
  }

  @Test
  void theListHasAnEntryForEachStatement() throws IOException {
    Desk.Said said = Desk.say("verify", NEWS + ".csv", "--json");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    List<Map<String, String>> entries = entries(said.out());
    assertEquals(36, entries.size());
    assertEquals(
        List.of(
            "line", "text", "kind", "subject", "verdict", "printed", "place", "reason", "wording"),
        List.copyOf(entries.getFirst().keySet()));
    Map<String, String> first = entries.getFirst();
    assertEquals("2", first.get("line"));
    assertEquals("balance", first.get("kind"));
    assertEquals(
        "Trade balance, fiscal 2024: surplus or deficit (“5.2 trillion yen”)",
        first.get("subject"));
    assertEquals("supported", first.get("verdict"));
    assertEquals("5.2 trillion yen", first.get("printed"));
    assertTrue(first.get("place").startsWith("history/fiscal-years.csv, row "), first.toString());
    assertTrue(first.get("wording").contains("the fourth deficit in a row"), first.toString());
    assertTrue(said.err().contains("25 supported, 7 contradicted, 4 undecidable"), said.err());
  }

  @Test
  void theTableSaysWhatDoesNotStand() throws IOException {
    Path file =
        file(
            "claims.csv",
            HEADER
                + "Exports gained.,change,rise,world/exports,3.9,percent\n"
                + "Imports lost.,change,fall,world/imports,,\n");
    Desk.Said said = Desk.say("verify", file.toString());
    assertEquals(ExitCode.DONE, said.code(), said.err());
    List<String> lines = said.out().lines().toList();
    assertEquals("2      Supported     +3.9%  Exports gained.", lines.get(0));
    assertEquals("= Exports, March 2025: change on a year earlier (“3.9 %”)", lines.get(1).strip());
    assertEquals("3      Contradicted  +2.0%  Imports lost.", lines.get(2));
    assertEquals("= Imports, March 2025: change on a year earlier", lines.get(3).strip());
    assertTrue(lines.get(4).strip().startsWith("The tables say +2.0%"), said.out());
    assertTrue(lines.get(5).strip().startsWith("> Imports rose 2.0%"), said.out());
    assertEquals(ExitCode.WARNINGS, Desk.say("verify", file.toString(), "--strict").code());
    assertTrue(Desk.say("verify", file.toString(), "--lang", "ja").out().contains("2025年3月の輸入額"));
  }

  @Test
  void aTextIsReadAndJudged() throws IOException {
    Desk.Said said = Desk.say("verify", NEWS + ".md", "--json");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    Map<String, String> verdicts = new LinkedHashMap<>();
    entries(said.out()).forEach(e -> verdicts.put(e.get("printed"), e.get("verdict")));
    for (String printed :
        List.of("5.2 trillion yen", "+4.7%", "+5.9%", "544.1 billion yen", "145%")) {
      assertEquals("supported", verdicts.get(printed), printed);
    }
    assertEquals("contradicted", verdicts.get("−1.3%"));
  }

  @Test
  void whatCannotBeReadIsToldAndNothingIsJudged() throws IOException {
    Desk.Said wrong = Desk.say("verify", file("claims.csv", HEADER + "x,guess,,,,\n").toString());
    assertEquals(ExitCode.UNREADABLE, wrong.code());
    assertTrue(wrong.err().contains("claims.csv, row 2, column kind"), wrong.err());
    assertEquals("", wrong.out());
    assertEquals(
        ExitCode.UNREADABLE, Desk.say("verify", file("claims.doc", "x").toString()).code());
    assertEquals(ExitCode.USAGE, Desk.say("verify", folder.resolve("none.csv").toString()).code());
    assertEquals(
        ExitCode.NOT_THERE, Desk.say("verify", NEWS + ".csv", "--period", "1950-01").code());
  }

  /** One sentence, four statements: each row says which of them it is about. */
  @Test
  void theRowsOfOneSentenceAreToldApart() throws IOException {
    Path file =
        file(
            "one.txt",
            "In March 2025 exports rose 3.9% to 9,847.8 billion yen, the sixth rise in a row, and"
                + " exports to China fell 4.8%.\n");
    Desk.Said said = Desk.say("verify", file.toString(), "--json");
    assertEquals(
        List.of(
            "Exports, March 2025: how often in a row (“sixth”)",
            "Exports, March 2025: level (“9,847.8 billion yen”)",
            "Exports, March 2025: change on a year earlier (“3.9%”)",
            "Exports to China, March 2025: change on a year earlier (“4.8%”)"),
        entries(said.out()).stream().map(e -> e.get("subject")).toList());
    Desk.Said japanese = Desk.say("verify", file.toString(), "--json", "--lang", "ja");
    assertEquals(
        List.of(
            "輸出額（2025年3月）：連続の回数「sixth」",
            "輸出額（2025年3月）：水準「9,847.8 billion yen」",
            "輸出額（2025年3月）：前年比の増減「3.9%」",
            "中国向け輸出額（2025年3月）：前年比の増減「4.8%」"),
        entries(japanese.out()).stream().map(e -> e.get("subject")).toList());
    Desk.say("verify", file.toString(), "--out", folder.resolve("rows").toString());
    try (PDDocument document =
        Loader.loadPDF(Files.readAllBytes(folder.resolve("rows/one.txt.verified.en.pdf")))) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertTrue(text.contains("Exports to China, March 2025"), text);
    }
  }

  @Test
  void filesThatDifferInTheirEndingAloneKeepTheirDocuments() throws IOException {
    String out = folder.resolve("both").toString();
    Path claims =
        file("news.csv", HEADER + "Exports gained.,change,rise,world/exports,3.9,percent\n");
    Path text = file("news.md", "In March 2025 exports rose 3.9%.\n");
    Desk.say("verify", claims.toString(), "--out", out, "--lang", "en");
    Desk.say("verify", text.toString(), "--out", out, "--lang", "en");
    try (Stream<Path> files = Files.list(Path.of(out))) {
      assertEquals(
          List.of("news.csv.verified.en.pdf", "news.md.verified.en.pdf"),
          files.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  /** The history as later revised has the last month before the release that is shipped. */
  @Test
  void aMonthOfTheHistoryIsVerifiedAtItsOwnStage() throws IOException {
    Path text = file("history.txt", "In February 2025 imports were 8,630.6 billion yen.\n");
    Desk.Said said =
        Desk.say(
            "verify", text.toString(), "--period", "2025-02", "--stage", "time-series", "--json");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertEquals("supported", entries(said.out()).getFirst().get("verdict"), said.out());
    assertTrue(said.err().contains("against 2025-02-time-series"), said.err());
    Desk.Said none =
        Desk.say("verify", text.toString(), "--period", "2025-03", "--stage", "time-series");
    assertEquals(ExitCode.NOT_THERE, none.code());
    assertTrue(none.err().contains("no release of 2025-03 at stage time-series"), none.err());
    assertTrue(none.err().contains("and the history to 2025-02"), none.err());
  }

  /** A text about a year, held against the pack of that year: what it does not say is the year. */
  @Test
  void aYearIsVerifiedAsPublished() throws IOException {
    Path text =
        file(
            "year.txt",
            "Exports rose 6.2% to 107,091.3 billion yen and imports rose 1.8% to 112,423.8 billion yen."
                + " The trade deficit was 5.3 trillion yen. In December 2024 exports rose 2.8%.\n");
    Desk.Said said = Desk.say("verify", text.toString(), "--period", "CY2024", "--json");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertTrue(said.err().contains("6 statements: 6 supported"), said.err() + said.out());
    assertEquals(
        List.of(true, true, true, true, true, false),
        entries(said.out()).stream().map(e -> e.get("subject").contains(", 2024:")).toList());
  }

  /** What was expected is in no table. */
  @Test
  void aForecastIsSaidToComeFromTheForecastsFile() throws IOException {
    Path file =
        file(
            "claims.csv",
            "text,kind,form,subject,value,unit,survey,measure\n"
                + "Below Reuters.,forecast,below,world/exports,4.5,percent,Reuters,growth\n"
                + "Above Reuters.,forecast,above,world/exports,,,Reuters,growth\n"
                + "Reuters had 4.6%.,forecast,below,world/exports,4.6,percent,Reuters,growth\n");
    for (String language : List.of("en", "ja")) {
      List<Map<String, String>> entries =
          entries(Desk.say("verify", file.toString(), "--json", "--lang", language).out());
      assertEquals(
          List.of("supported", "contradicted", "contradicted"),
          entries.stream().map(e -> e.get("verdict")).toList());
      for (Map<String, String> entry : entries) {
        String begins = language.equals("en") ? "By the forecasts file +4.5%" : "予測ファイルの予想値は";
        assertTrue(entry.get("reason").startsWith(begins), entry.toString());
      }
    }
  }

  /** Letters that no font of ours has stand in somebody else's words. */
  @Test
  void theDocumentKeepsTheStandardsWhateverItQuotes() throws IOException {
    Path file =
        file(
            "claims.csv",
            HEADER
                + "Exports \uD83D\uDE80 rose \u0645\u0631\u062D\u0628\u0627.,change,rise,world/exports,3.9,percent\n"
                + "\""
                + "A very long statement about imports. ".repeat(50).strip()
                + "\",change,fall,world/imports,,\n");
    Desk.Said said = Desk.say("verify", file.toString(), "--out", folder.resolve("out").toString());
    assertEquals(ExitCode.DONE, said.code(), said.err());
    for (String language : List.of("en", "ja")) {
      byte[] pdf =
          Files.readAllBytes(folder.resolve("out/claims.csv.verified." + language + ".pdf"));
      assertEquals(List.of(), Verdict.failures(pdf));
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertEquals(1, document.getNumberOfPages());
        String text = new PDFTextStripper().getText(document);
        assertTrue(text.contains(language.equals("en") ? "Contradicted" : "不一致"), text);
        assertFalse(text.contains("\uD83D\uDE80"));
      }
    }
    byte[] again = Files.readAllBytes(folder.resolve("out/claims.csv.verified.en.pdf"));
    Desk.say("verify", file.toString(), "--out", folder.resolve("second").toString());
    assertTrue(
        java.util.Arrays.equals(
            again, Files.readAllBytes(folder.resolve("second/claims.csv.verified.en.pdf"))));
  }

  private static List<Map<String, String>> entries(String text) throws IOException {
    List<Map<String, String>> entries = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      assertEquals(JsonToken.START_ARRAY, json.nextToken());
      while (json.nextToken() == JsonToken.START_OBJECT) {
        Map<String, String> entry = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          json.nextToken();
          entry.put(name, json.getText());
        }
        entries.add(entry);
      }
    }
    return entries;
  }
}
