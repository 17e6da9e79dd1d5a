package org.tradebrief.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.release.ReadArchive;
import org.tradebrief.source.InputFolder;
import org.tradebrief.table.Language;
import org.tradebrief.table.Release;

/**
 * The months after the duty on cars, with what the press quoted from the ministry's releases of 17
 * July and 20 August 2025: exports to the United States 1,707.1 and 1,728.4 billion yen, motor
 * vehicles 419.4 and 422.0, of these 123,531 in July. What follows from them is worked out by hand
 * from the quoted changes and from monthly averages of 157.5182 and 147.2014 yen per dollar.
 */
class AfterTheDutyTest {
  private static final String QUOTED =
      """
      stage,release_date,period,table,area,commodity,flow,measure,value,unit,precision,printed
      provisional,2025-07-17,2025-06,areas,USA,,exports,value,1707.1,billion-yen,0.1,"1,707.1 billion"
      provisional,2025-07-17,2025-06,areas,USA,,exports,growth,-11.4,percent,0.1,-11.4
      provisional,2025-07-17,2025-06,commodities,USA,Grand Total,exports,value,1707.1,billion-yen,0.1,"1,707.1 billion"
      provisional,2025-07-17,2025-06,commodities,USA,Grand Total,exports,growth,-11.4,percent,0.1,-11.4
      provisional,2025-07-17,2025-06,commodities,USA,MOTOR VEHICLES,exports,quantity-growth,3.4,percent,0.1,3.4
      provisional,2025-07-17,2025-06,commodities,USA,MOTOR VEHICLES,exports,value,419.4,billion-yen,0.1,419.4 billion
      provisional,2025-07-17,2025-06,commodities,USA,MOTOR VEHICLES,exports,growth,-26.7,percent,0.1,-26.7
      provisional,2025-08-20,2025-07,areas,USA,,exports,value,1728.4,billion-yen,0.1,"1,728.4 billion"
      provisional,2025-08-20,2025-07,areas,USA,,exports,growth,-10.1,percent,0.1,-10.1
      provisional,2025-08-20,2025-07,commodities,USA,Grand Total,exports,value,1728.4,billion-yen,0.1,"1,728.4 billion"
      provisional,2025-08-20,2025-07,commodities,USA,Grand Total,exports,growth,-10.1,percent,0.1,-10.1
      provisional,2025-08-20,2025-07,commodities,USA,MOTOR VEHICLES,exports,quantity,123531,NO,1,"123,531"
      provisional,2025-08-20,2025-07,commodities,USA,MOTOR VEHICLES,exports,quantity-growth,-3.2,percent,0.1,-3.2
      provisional,2025-08-20,2025-07,commodities,USA,MOTOR VEHICLES,exports,value,422.0,billion-yen,0.1,422.0 billion
      provisional,2025-08-20,2025-07,commodities,USA,MOTOR VEHICLES,exports,growth,-28.4,percent,0.1,-28.4
      """;

  @TempDir Path folder;

  private final Packs shipped = Packs.shipped();

  private Claim july(String kind) throws IOException {
    Files.createDirectories(folder.resolve("releases"));
    Files.writeString(folder.resolve("releases/quoted.csv"), QUOTED);
    ReadArchive read =
        new ArchiveReader(shipped.context().reference()).read(new InputFolder(folder));
    assertEquals(List.of(), read.findings());
    List<Release> releases = new ArrayList<>(shipped.archive().releases());
    releases.addAll(read.archive().releases());
    Packs packs = shipped.with(releases);
    return only(packs.claims("2025-07-provisional"), kind, "motor-vehicles");
  }

  private static Claim only(List<Claim> claims, String kind, String item) {
    List<Claim> found =
        claims.stream()
            .filter(claim -> claim.kind().equals(kind) && claim.subject().endsWith("/" + item))
            .toList();
    assertEquals(1, found.size(), () -> claims.stream().map(Claim::id).toList().toString());
    return found.getFirst();
  }

  private static String said(Claim claim, Language language) {
    return new Sentences(language).of(claim);
  }

  /** The press: 3.41 million yen (cut), 26.1 percent less than a year before. */
  @Test
  void carsWereCheaperByMoreThanTheDutyAsksFor() throws IOException {
    Claim claim = july(AbsorptionRule.KIND);
    assertEquals("fall", claim.form());
    assertEquals(
        "The value per unit in exports of motor vehicles to the United States was 3.42 million yen;"
            + " in dollars it fell about 20.8% on a year earlier. A fall of 19.6% would have kept"
            + " the price with duty unchanged (27.5% after 2.5%), and this is 106% of that; a"
            + " change in the mix of goods and the yen move it too, and no cause can be told from"
            + " it.",
        said(claim, Language.ENGLISH));
    assertTrue(
        said(claim, Language.JAPANESE).contains("単価は342万円で、ドル換算では前年同月比約20.8％"),
        said(claim, Language.JAPANESE));
    assertTrue(claim.evidence().unrounded().startsWith("106.3"), claim.evidence().unrounded());
  }

  /** June and July: 841.4 of 1,161.5 billion yen; all other goods 2,594.1 of 2,687.8. */
  @Test
  void carsFellInBothMonthsAndOtherGoodsLess() throws IOException {
    Claim claim = july(DutyTestRule.AFTER);
    assertEquals("seen", claim.form());
    assertEquals(new Argument.Count(2), claim.arguments().get("falls"));
    assertEquals("-27.6", percent(claim, "change"));
    assertEquals("-3.5", percent(claim, "otherGoods"));
  }

  /**
   * Steel in the first month of its duty, all of it printed: 23,778 million yen for 94 thousand
   * tonnes, -16.6 and -15.7 percent; customs rates of 149.55 and 149.45 yen.
   */
  @Test
  void steelOfMarchHadNotFallenByWhatItsDutyAsksFor() {
    List<Claim> claims = shipped.claims("2025-03-provisional");
    Claim claim = only(claims, AbsorptionRule.KIND, "iron-and-steel");
    assertEquals(
        "The value per tonne in exports of iron and steel to the United States was 253 thousand"
            + " yen; in dollars it fell about 1.1% on a year earlier. A fall of 20.0% would have"
            + " kept the price with duty unchanged (25% after 0%), and this is 6% of that; a change"
            + " in the mix of goods and the yen move it too, and no cause can be told from it.",
        said(claim, Language.ENGLISH));
    assertTrue(
        said(claim, Language.JAPANESE).contains("1トン当たりの単価は25.3万円"),
        said(claim, Language.JAPANESE));
    assertEquals(
        "no-duty",
        only(claims, AbsorptionRule.KIND, "cars").form(),
        "the duty on cars began in April");
    // A group of cars and trucks is no price where cars are printed; a base of 0 to 2.5 is no rate.
    assertEquals(
        List.of("usa/exports/cars", "usa/exports/iron-and-steel"),
        claims.stream()
            .filter(found -> found.kind().equals(AbsorptionRule.KIND))
            .map(Claim::subject)
            .sorted()
            .toList());
  }

  private static String percent(Claim claim, String name) {
    return ((Argument.Change) claim.arguments().get(name)).percent().value().toPlainString();
  }
}
