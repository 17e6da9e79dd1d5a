package org.tradebrief.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A lead says once what holds for all its sentences. */
class LeadChooserTest {

  private static Claim change(String id, boolean history) {
    return new Claim(
        id,
        "change",
        "rise",
        Topic.TOTALS,
        id,
        Verdict.SUPPORTED,
        Map.of("run", new Argument.Word("streak"), "history", new Argument.Flag(history)),
        new Evidence("", List.of(), ""),
        1);
  }

  @Test
  void theNoticeOfALaterStateStandsInTheFirstSentenceAlone() {
    List<String> opening = Thresholds.shipped().words("lead.opening");
    List<Claim> claims = opening.stream().map(id -> change(id, true)).toList();
    List<Argument> notices =
        LeadChooser.choose(claims).sentences().stream()
            .map(claim -> claim.arguments().get("history"))
            .toList();
    assertEquals(opening.size(), notices.size());
    assertEquals(new Argument.Flag(true), notices.get(0));
    assertEquals(List.of(new Argument.Flag(false)), notices.stream().skip(1).distinct().toList());
  }

  /** In 2026 there are fourteen duties in force: a list for its section. */
  @Test
  void aLongListIsNotForTheLead() {
    Thresholds shipped = Thresholds.shipped();
    int most = shipped.whole("lead.items");
    assertEquals(1, LeadChooser.choose(List.of(tariffs(most))).sentences().size());
    assertEquals(0, LeadChooser.choose(List.of(tariffs(most + 1))).sentences().size());
  }

  private static Claim tariffs(int items) {
    return new Claim(
        "tariffs-in-force-usa-exports",
        "tariffs-in-force",
        "list",
        Topic.TARIFFS,
        "usa-exports",
        Verdict.SUPPORTED,
        Map.of("items", new Argument.Items(Collections.nCopies(items, Map.of()))),
        new Evidence("", List.of(), ""),
        50);
  }
}
