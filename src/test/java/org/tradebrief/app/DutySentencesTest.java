package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rates that stand behind their goods, as people write them, on 17 April 2025. */
class DutySentencesTest {

  @Test
  void theGoodsMayStandBeforeTheRate(@TempDir Path folder) throws Exception {
    List<String> sentences =
        List.of(
            "On 17 April 2025 the US tariff on Japanese cars was 25%.",
            "The tariff on steel is 25%.",
            "Steel faces a 25% tariff.",
            "Tariffs on auto parts of 25% begin on 3 May 2025.",
            "4月17日時点で、日本車への関税は25%である。",
            "鉄鋼への関税は25%だ。",
            "The tariff on Japanese cars is 10%.",
            "Cars face a 10% duty.",
            "日本車への関税は10%である。",
            "Exports rose 3.9% in March from February.");
    Path text = Files.writeString(folder.resolve("duties.md"), String.join("\n\n", sentences));
    Desk.Said said = Desk.say("verify", text.toString());
    assertEquals(ExitCode.DONE, said.code(), said.err());
    List<String> verdicts =
        said.out()
            .lines()
            .filter(line -> line.matches("\\d.*"))
            .map(line -> line.split("\\s+")[1])
            .toList();
    assertEquals(
        List.of(
            "Supported",
            "Supported",
            "Supported",
            "Supported",
            "Supported",
            "Supported",
            "Contradicted",
            "Contradicted",
            "Contradicted",
            "Undecidable"),
        verdicts);
  }
}
