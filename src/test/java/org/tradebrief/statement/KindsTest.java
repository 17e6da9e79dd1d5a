package org.tradebrief.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.compose.JudgedText;
import org.tradebrief.source.Findings;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;

/**
 * Each kind on real figures: a statement that the tables support and one that they contradict, or
 * why it cannot be decided. The figures are those that the ministry printed in March 2025 and in
 * the months before.
 */
class KindsTest {
  /** Written as a claims file; the last column is the verdict expected. */
  private static final String HEADER =
      "kind,form,subject,period,value,unit,approximation,since,among,base,earlier,areas,items,survey,measure,rate,size,stage,day,origin,text\n";

  private static final List<String> MARCH =
      List.of(
          "level,,world/exports,,9.85,trillion-yen,,,,,,,,,,,,,,,supported",
          "level,,world/exports,,9847814,million-yen,,,,,,,,,,,,,,,supported",
          "level,,world/exports,,9.84,trillion-yen,,,,,,,,,,,,,,,supported",
          "level,,world/exports,,9.86,trillion-yen,,,,,,,,,,,,,,,contradicted",
          "level,,usa/exports/cars,,115078,pieces,,,,,,,,,,,,,,,supported",
          "level,,usa/exports/cars,,116000,pieces,,,,,,,,,,,,,,,contradicted",
          "level,,world/exports,2025-02,9.2,trillion-yen,,,,,,,,,,,,,,,supported",
          "change,rise,world/exports,,3.9,percent,,,,,,,,,,,,,,,supported",
          "change,fall,world/exports,,3.9,percent,,,,,,,,,,,,,,,contradicted",
          "change,rise,world/exports,,3.94,percent,,,,,,,,,,,,,,,undecidable",
          "change,rise,world/exports,,4,percent,nearly,,,,,,,,,,,,,,supported",
          "change,rise,world/imports,,2,percent,nearly,,,,,,,,,,,,,,contradicted",
          "change,rise,world/imports,,2,percent,about,,,,,,,,,,,,,,supported",
          "change,rise,world/exports,,3.7,percent,more-than,,,,,,,,,,,,,,supported",
          "change,rise,world/exports,,3,percent,more-than,,,,,,,,,,,,,,contradicted",
          "change,rise,usa/exports/motor-vehicles,,4.1,percent,,,,,,,,,,,,,,,supported",
          "change,fall,usa/exports/motor-vehicle-parts,,10.7,percent,,,,,,,,,,,,,,,supported",
          "dollars,surplus,usa/balance,,5.9,billion-dollars,,,,,,,,,,,,,,,supported",
          "dollars,surplus,world/balance,,3.6,billion-dollars,,,,,,,,,,149.55,,,,,supported",
          "dollars,surplus,world/balance,,3.8,billion-dollars,,,,,,,,,,149.55,,,,,contradicted",
          "dollars,,world/exports,,69,billion-dollars,about,,,,,,,,,,,,,,supported",
          "balance,surplus,world/balance,,544.1,billion-yen,,,,,,,,,,,,,,,supported",
          "balance,deficit,world/balance,,,,,,,,,,,,,,,,,,contradicted",
          "balance,deficit,china/balance,,450.8,billion-yen,,,,,,,,,,,,,,,supported",
          "balance-change,wider,world/balance,,55.5,percent,,,,,,,,,,,,,,,supported",
          "balance-change,narrower,world/balance,,,,,,,,,,,,,,,,,,contradicted",
          "balance-change,narrower,asia/balance,,22.3,percent,,,,,,,,,,,,,,,supported",
          "swing,deficit,philippines/balance,,,,,,,year-ago,,,,,,,,,,,supported",
          "swing,surplus,world/balance,,,,,,,year-ago,,,,,,,,,,,contradicted",
          "swing,surplus,world/balance,2025-02,,,,,,previous,,,,,,,,,,,supported",
          "streak,rise,world/exports,,6,count,,,,,,,,,,,,,,,supported",
          "streak,rise,world/exports,,7,count,,,,,,,,,,,,,,,contradicted",
          "streak,surplus,world/balance,,2,count,,,,,,,,,,,,,,,supported",
          "streak,rise,asia/exports,,5,count,,,,,,,,,,,,,,,contradicted",
          "streak,rise,world/exports,FY2024,4,count,,,,,,,,,,,,,,,supported",
          "first-in,rise,world/imports,,2,count,,,,,,,,,,,,,,,supported",
          "first-in,rise,world/exports,,,,,,,,,,,,,,,,,,contradicted",
          "largest-since,surplus,world/balance,,,,,2024-05,,,,,,,,,,,,,contradicted",
          "largest-since,rise,world/exports,2025-02,,,,2024-05,,,,,,,,,,,,,supported",
          "level-since,high,world/exports,,,,,2024-12,,,,,,,,,,,,,supported",
          "level-since,low,world/exports,,,,,2024-12,,,,,,,,,,,,,contradicted",
          "record,high,world/exports,,,,,,same-month,,,,,,,,,,,,supported",
          "record,high,world/exports,,,,,,all,,,,,,,,,,,,contradicted",
          "record,high,world/exports,FY2024,,,,,,,,,,,,,,,,,supported",
          "record,deficit,world/balance,FY2024,,,,,,,,,,,,,,,,,contradicted",
          "rank,,world/exports,,2,count,,,all,,,,,,,,,,,,supported",
          "rank,,world/exports,,1,count,,,same-month,,,,,,,,,,,,supported",
          "rank,,world/exports,,3,count,,,all,,,,,,,,,,,,contradicted",
          "rank,,world/imports,FY2024,2,count,,,,,,,,,,,,,,,supported",
          "crossing,,world/exports,FY2024,100,trillion-yen,,,,,,,,,,,,,,,contradicted",
          "crossing,,world/exports,FY2023,100,trillion-yen,,,,,,,,,,,,,,,supported",
          "pace,slower,world/exports,,,,,,,,11.4,,,,,,sharply,,,,supported",
          "pace,faster,world/exports,,,,,,,,,,,,,,,,,,contradicted",
          "reversal,rise-after-fall,world/imports,,,,,,,,,,,,,,,,,,supported",
          "reversal,rise-after-fall,world/exports,,,,,,,,,,,,,,,,,,contradicted",
          "forecast,below,world/exports,,4.5,percent,,,,,,,,Reuters,growth,,,,,,supported",
          "forecast,above,world/exports,,,,,,,,,,,Reuters,growth,,,,,,contradicted",
          "forecast,below,world/exports,,,,,,,,,,,,growth,,,,,,supported",
          "forecast,above,world/balance,,,,,,,,,,,,value,,,,,,undecidable",
          "led-by,rise,world/exports,,,,,,,,,,MOTOR_VEHICLES,,,,,,,,supported",
          "led-by,rise,world/exports,,,,,,,,,,IRON_AND_STEEL,,,,,,,,contradicted",
          "drag,rise,world/exports,,,,,,,,,,MINERAL_FUELS,,,,,,,,supported",
          "drag,rise,world/exports,,,,,,,,,,MOTOR_VEHICLES,,,,,,,,contradicted",
          "contribution,,usa/exports/cars,,1.3,points,,,,,,,,,,,,,,,supported",
          "contribution,,usa/exports/cars,,0.9,points,,,,,,,,,,,,,,,contradicted",
          "value-volume,price-led,usa/exports,,,,,,,,,,,,,,,,,,supported",
          "value-volume,fall,world/exports,,0.8,percent,,,,,,,,,volume,,,,,,supported",
          "value-volume,rise,world/exports,,,,,,,,,,,,volume,,,,,,contradicted",
          "unit-value,fall,usa/exports/cars,,1.3,percent,,,,,,,,,,,,,,,supported",
          "unit-value,,usa/exports/cars,,4.30,million-yen,,,,,,,,,,,,,,,supported",
          "unit-value,rise,usa/exports/cars,,,,,,,,,,,,,,,,,,contradicted",
          "yen-effect,rise,world/imports,,,,,,,,,,,,,,,,,,contradicted",
          "yen,weaker,,,0.1,percent,,,,,,,,,,,,,,,supported",
          "yen,stronger,,,,,,,,,,,,,,,,,,,contradicted",
          "yen,,,,149.55,yen-per-dollar,,,,,,,,,,,,,,,supported",
          "partner-rank,,usa/exports,,1,count,,,,,,,,,,,,,,,supported",
          "partner-rank,,china/exports,,1,count,,,,,,,,,,,,,,,contradicted",
          "partner-rank,surplus,usa/balance,,1,count,,,,,,,,,,,,,,,supported",
          "share,,usa/exports/motor-vehicles,,26.7,percent,,,,,,,,,,,,,,,supported",
          "share,,usa/exports,,19.1,percent,,,,,,,,,,,,,,,supported",
          "share,,usa/exports,,25,percent,,,,,,,,,,,,,,,contradicted",
          "region-member,rise-but-fall,asia/exports,,,,,,,,,CHINA,,,,,,,,,supported",
          "region-member,rise-but-fall,asia/exports,,,,,,,,,TAIWAN,,,,,,,,,contradicted",
          "shift,fall-while-rise,china/exports,,,,,,,,,HONG_KONG TAIWAN SOUTH_KOREA,,,,,,,,,supported",
          "shift,fall-while-rise,china/exports,,,,,,,,,HONG_KONG PHILIPPINES,,,,,,,,,contradicted",
          "rerouting,,asia/exports,,,,,,,,,,,,,,,,,,undecidable",
          "front-loading,,usa/exports/cars,,,,,,,,,,,,,,,,,,undecidable",
          "tariff-hit,,usa/exports/cars,,,,,,,,,,,,,,,,,,undecidable",
          "absorption,,usa/exports/cars,,,,,,,,,,,,,,,,,,contradicted",
          "adjusted-change,fall,world/exports,,3.9,percent,,,,,,,,,,,,,,,supported",
          "adjusted-change,rise,world/exports,,,,,,,,,,,,,,,,,,contradicted",
          "three-on-three,rise,world/exports,,,,,,,,,,,,,,,,,,supported",
          "three-on-three,fall,world/exports,,,,,,,,,,,,,,,,,,contradicted",
          "annualised,rise,world/exports,,,,,,,,,,,,,,,,,,supported",
          "annualised,fall,world/exports,,,,,,,,,,,,,,,,,,contradicted",
          "working-days,rise,world/exports,2024-05,8.1,percent,about,,,,,,,,,,,,,,supported",
          "working-days,rise,world/exports,2024-05,13.5,percent,,,,,,,,,,,,,,,contradicted",
          "three-months,rise,world/exports,,,,,,,,,,,,,,,,,,undecidable",
          "year-to-date,rise,world/exports,2025-02,,,,,,,,,,,,,,,,,supported",
          "year-to-date,fall,world/exports,2025-02,,,,,,,,,,,,,,,,,contradicted",
          "change,rise,world/exports,FY2024,5.9,percent,,,,,,,,,,,,,,,supported",
          "change,rise,world/imports,FY2024,4.93,percent,,,,,,,,,,,,,,,contradicted",
          "share-of-change,,asia/exports,,74.5,percent,,,,,,,,,,,,,,,supported",
          "share-of-change,,asia/exports,,50,percent,,,,,,,,,,,,,,,contradicted",
          "calendar,lunar-new-year,world/exports,2025-01,,,,,,,,,,,,,,,,,supported",
          "calendar,leap-day,world/exports,2025-01,,,,,,,,,,,,,,,,,contradicted",
          "terms-of-trade,better,,,,,,,,,,,,,,,,,,,supported",
          "terms-of-trade,worse,,,,,,,,,,,,,,,,,,,contradicted",
          "energy,fall,,,,,,,,,,,,,,,,,,,supported",
          "energy,rise,,,,,,,,,,,,,,,,,,,contradicted",
          "scope,goods,,,,,,,,,,,,,,,,,,,supported",
          "scope,goods-and-services,,,,,,,,,,,,,,,,,,,contradicted",
          "multiple,doubled,usa/exports,,,,,,,,,,,,,,,,,,contradicted",
          "multiple,doubled,russia/exports,2024-09,,,,,,,,,,,,,,,,,supported",
          "multiple,halved,new-zealand/exports,2024-09,,,,,,,,,,,,,,,,,supported",
          "multiple,doubled,new-zealand/exports,2024-09,,,,,,,,,,,,,,,,,contradicted",
          "stages,rise,world/exports,,,,,,,,,,,,,,,first-20-days,,,supported",
          "stages,fall,world/exports,,,,,,,,,,,,,,,first-20-days,,,contradicted",
          "duty,in-force,,,25,percent,,,,,,,MOTOR_VEHICLES,,,,,,,,supported",
          "duty,in-force,,,25,percent,,,,,,,MOTOR_VEHICLE_PARTS,,,,,,2025-05-03,,supported",
          "duty,in-force,,,25,percent,,,,,,,MOTOR_VEHICLE_PARTS,,,,,,,,contradicted",
          "duty,in-force,,,15,percent,,,,,,,*,,,,,,,,contradicted",
          "level,,world/imports,CY2024,112423.8,billion-yen,,,,,,,,,,,,,,,supported",
          "change,rise,world/exports,CY2024,6.2,percent,,,,,,,,,,,,,,,supported",
          "balance,deficit,world/balance,CY2024,5332.6,billion-yen,,,,,,,,,,,,,,,supported",
          "balance,deficit,world/balance,CY2024,5.5,trillion-yen,,,,,,,,,,,,,,,contradicted",
          "balance,surplus,usa/balance,CY2024,8.64,trillion-yen,,,,,,,,,,,,,,,supported",
          "level,,world/exports,2025-Q1,26902.7,billion-yen,,,,,,,,,,,,,,,supported",
          "level,,world/exports,2025-Q1,27.5,trillion-yen,,,,,,,,,,,,,,,contradicted",
          "cause,,world/exports,,,,,,,,,,,,,,,,,,undecidable",
          "level,,usa/exports,FY2010,1,trillion-yen,,,,,,,,,,,,,,,undecidable");

  @Test
  void everyKindIsDecidedOnRealFigures() {
    Desk desk = Desk.shipped();
    assertEquals(List.of(), faults(desk, desk.judge("2025-03-provisional"), MARCH));
  }

  /** What one release cannot show: a later stage, and sums within one history file. */
  @Test
  void aLaterStageAndTheHistoryDecideTheRest(@TempDir Path folder) {
    Desk desk = Desk.withWholeHistory(folder);
    Judge history = desk.history(new Month(2025, 3), LocalDate.of(2026, 9, 15));
    assertEquals(
        List.of(),
        faults(
            desk,
            history,
            List.of(
                "three-months,rise,world/exports,,,,,,,,,,,,,,,,,,supported",
                "three-months,fall,world/exports,,,,,,,,,,,,,,,,,,contradicted",
                "year-to-date,rise,world/exports,2025-02,,,,,,,,,,,,,,,,,supported",
                "change,rise,world/imports,CY2024,,,,,,,,,,,,,,,,,supported",
                "yen-effect,rise,world/imports,,,,,,,,,,,,,,,,,,undecidable")));
  }

  /** The figures of March as the ministry printed them a year later, as a release of their own. */
  @Test
  void aRevisionIsDecidedByTheReleaseBefore() {
    Desk desk = Desk.shipped();
    assertEquals(
        List.of(),
        faults(
            desk,
            desk.judgeOfRevised(9_851_552, 9_321_743),
            List.of(
                "revised,up,world/exports,,9851552,million-yen,,,,,9847814,,,,,,,,,,supported",
                "revised,up,world/exports,,9851552,million-yen,,,,,9847000,,,,,,,,,,contradicted",
                "revised,down,world/exports,,,,,,,,,,,,,,,,,,contradicted",
                "revised,down,world/balance,,529.8,billion-yen,,,,,544051,,,,,,,,,,supported",
                "level,,world/exports,,9847814,million-yen,,,,,,,,,,,,,,,contradicted")));
  }

  /** Each kind stands above at least once, those that words alone can have aside. */
  @Test
  void noKindIsForgotten() {
    Set<String> tried = new TreeSet<>();
    MARCH.forEach(line -> tried.add(line.substring(0, line.indexOf(','))));
    Set<String> all = new TreeSet<>();
    for (StatementKind kind : StatementKind.values()) {
      all.add(kind.id());
    }
    all.removeAll(tried);
    assertEquals(Set.of("unmatched", "revised"), all);
  }

  private static List<String> faults(Desk desk, Judge judge, List<String> lines) {
    List<String> faults = new ArrayList<>();
    for (String line : lines) {
      Findings findings = new Findings();
      List<Statement> statements = desk.statements("claims.csv", HEADER + line + "\n", findings);
      findings.list().forEach(finding -> faults.add(line + ": " + finding.text()));
      String expected = line.substring(line.lastIndexOf(',') + 1);
      for (Statement statement : statements) {
        for (Judgement judgement : judge.judge(statement)) {
          for (Language language : Language.values()) {
            JudgedText text = desk.words(judgement, language);
            if (!text.verdict().id().equals(expected)) {
              faults.add(line + " but " + text);
            }
          }
        }
      }
    }
    return faults;
  }
}
