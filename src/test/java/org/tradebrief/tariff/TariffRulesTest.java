package org.tradebrief.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.context.ContextReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;

/** Rows that overlap, contradict themselves or say nothing of where they come from. */
class TariffRulesTest {
  private static final String HEADER =
      "id,kind,title_en,title_ja,authority,document,announced,known_from,effective_from,effective_to,"
          + "end_known_from,suspended_from,suspended_to,rate,mode,origin,destination,headings,"
          + "mof_items,mof_cover,displaces,status,source,confidence,checked_on,time_zone_note,base_rate\n";
  private static final String CARS =
      "cars,duty,Cars,自動車,Section 232,Proclamation 10908,2025-03-26,2025-03-26,2025-04-03,,,,,25,ADD,"
          + "JAPAN,USA,8703,MOTOR_VEHICLES,most,,in-force,official text,H,2025-04-17,00:01 EDT (13:01 in Tokyo),2.5\n";

  @TempDir Path folder;

  @Test
  void theRowItselfIsWhole() throws IOException {
    assertEquals(List.of(), told(HEADER + CARS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "official text | '' | missing-value 2 source an empty cell",
        "2025-03-26,2025-03-26 | 2025-03-26,2025-03-25 | contradiction 2 known_from 2025-03-25"
            + " (cars)",
        "2025-04-03,, | 2025-04-03,2025-04-02, | contradiction 2 effective_to 2025-04-02 (cars)",
        "in-force | announced | contradiction 2 status announced (cars)",
        "in-force | ended | unknown-word 2 status ended",
        ",25,ADD | ,,ADD | contradiction 2 rate an empty cell (cars)",
        ",25,ADD | ,-25,ADD | contradiction 2 rate -25 (cars)",
        ",25,ADD | ,25,PLUS | unknown-word 2 mode PLUS",
        "JAPAN,USA | JAPAN,US | unknown-area 2 destination US (cars)",
        "MOTOR_VEHICLES | AUTOS | unknown-commodity 2 mof_items AUTOS (cars)",
        "MOTOR_VEHICLES | MOTOR_VEHICLES/IRON_AND_STEEL | list-length 2 mof_cover 1 words",
        "most,, | most,trucks, | unknown-id 2 displaces trucks (cars)",
        "2025-04-03 | 2025-04-31 | broken-date 2 effective_from 2025-04-31",
        "most | mostly | unknown-word 2 mof_cover mostly",
        "EDT | EST | contradiction 2 time_zone_note 00:01 EST (13:01 in Tokyo) (cars)",
        "(13:01 | (14:01 | contradiction 2 time_zone_note 00:01 EDT (14:01 in Tokyo) (cars)",
        "2025-04-03 | 2025-11-03 | contradiction 2 time_zone_note 00:01 EDT (13:01 in Tokyo) (cars)",
        "Tokyo),2.5 | Tokyo),3 | contradiction 2 base_rate 3 (cars)"
      })
  void oneThingBroken(String from, String to, String expected) throws IOException {
    String broken = CARS.replace(from, to.replace('/', '|'));
    assertNotEquals(CARS, broken, "nothing was broken");
    List<String> told = told(HEADER + broken);
    assertTrue(told.contains(expected), told.toString());
  }

  @Test
  void twoDutiesOnTheSameGoodsMustSayHowTheyStand() throws IOException {
    String other = CARS.replace("cars,duty", "more-on-cars,duty");
    assertEquals(
        List.of("overlapping-measures 3 id both on the same goods on the same days"),
        told(HEADER + CARS + other).stream().map(line -> line.replaceFirst(" \\(.*", "")).toList());
    assertEquals(List.of(), told(HEADER + CARS + other.replace("most,,", "most,cars,")));
    assertEquals(
        List.of(),
        told(
            HEADER
                + CARS.replace("2025-04-03,,,", "2025-04-03,2025-04-10,2025-04-09,")
                    .replace("in-force", "superseded")
                + other.replace("2025-04-03", "2025-04-10")));
    assertEquals(
        List.of("doubled-id 3 id cars"),
        told(HEADER + CARS + CARS.replace("most,,", "most,cars,")));
  }

  private static final String BASES =
      "destination,origin,item,low,high,note_en,note_ja,source,confidence,checked_on\n";
  private static final String BASE = "USA,JAPAN,MOTOR_VEHICLES,2.5,2.5,,,a text,M,2025-04-17\n";
  private static final String REST = "USA,JAPAN,*,0,5,,,a text,M,2025-04-17\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.5,2.5 | 3,2.5 | contradiction 2 low 3",
        "2.5,2.5 | -1,2.5 | contradiction 2 low -1",
        "USA,JAPAN,MOTOR_VEHICLES | US,JAPAN,MOTOR_VEHICLES | unknown-area 2 destination US",
        "MOTOR_VEHICLES | CAR | unknown-commodity 2 item CAR",
        "a text | '' | missing-value 2 source an empty cell",
        "2.5,2.5 | 2.5,x | broken-number 2 high x"
      })
  void aBaseRateWithOneThingBroken(String from, String to, String expected) throws IOException {
    assertEquals(List.of(), told(HEADER + CARS, BASES + BASE + REST));
    List<String> told = told(HEADER + CARS, BASES + BASE.replace(from, to) + REST);
    assertTrue(told.contains(expected), told.toString());
  }

  @Test
  void baseRatesStandOnceAndForAllGoods() throws IOException {
    assertEquals(
        List.of("doubled-id 3 item the same as in a row above"),
        told(HEADER + CARS, BASES + BASE + BASE + REST));
    assertEquals(
        List.of("missing-base-rate 2 id none; weighted rates count a base duty of 0"),
        told(HEADER + CARS, BASES + BASE));
  }

  private static final String SCENARIOS =
      "id,title_en,title_ja,destination,origin,on,mode,item,rate\n";
  private static final String SCENARIO =
      "one,One,一,USA,JAPAN,yes,ADD,*,10\none,One,一,USA,JAPAN,yes,ADD,MOTOR_VEHICLES,25\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ADD,*,10 | ADD,*,-1 | contradiction 2 rate -1",
        "ADD,*,10 | ADD,CARS,10 | missing-value 2 item CARS",
        "ADD,*,10 | PLUS,*,10 | unknown-word 2 mode PLUS",
        "ADD,MOTOR_VEHICLES | ALL_IN,MOTOR_VEHICLES | contradiction 3 mode ALL_IN",
        "MOTOR_VEHICLES,25 | *,25 | doubled-id 3 item *",
        "MOTOR_VEHICLES,25 | AUTOS,25 | unknown-commodity 3 item AUTOS",
        "MOTOR_VEHICLES,25 | MOTOR_VEHICLES,much | broken-number 3 rate much",
        "一,USA,JAPAN,yes,ADD,* | 一,USB,JAPAN,yes,ADD,* | unknown-area 2 destination USB"
      })
  void aScenarioWithOneThingBroken(String from, String to, String expected) throws IOException {
    Path file = folder.resolve("context/scenarios.csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, SCENARIOS + SCENARIO);
    assertEquals(List.of(), told(HEADER + CARS));
    Files.writeString(file, SCENARIOS + SCENARIO.replace(from, to));
    List<String> told = told(HEADER + CARS);
    assertTrue(told.contains(expected), told.toString());
  }

  private List<String> told(String text, String bases) throws IOException {
    Path file = folder.resolve("context/base-rates.csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, bases);
    return told(text);
  }

  private List<String> told(String text) throws IOException {
    Path file = folder.resolve("context/tariffs.csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    InputFolder shipped =
        new InputFolder(Path.of(System.getProperty("tradebrief.home", "."), "inputs"));
    InputFolders folders = new InputFolders(new InputFolder(folder), shipped);
    Findings findings = new Findings();
    new TariffReader(
            folders, new ContextReader(folders, new Findings()).read().reference(), findings)
        .read();
    return findings.list().stream()
        .map(
            finding ->
                finding.code()
                    + " "
                    + finding.place().row()
                    + " "
                    + finding.place().column()
                    + " "
                    + finding.found())
        .toList();
  }
}
