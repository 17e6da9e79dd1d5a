package org.tradebrief.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.claim.Claim;
import org.tradebrief.compose.Composer;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Language;
import org.tradebrief.table.SourcePlace;

/**
 * {@code claims.json}: every claim of a pack with its sentences and what it rests on, the most
 * newsworthy first, as in the sheet "Claims".
 */
final class ClaimsFile {

  private ClaimsFile() {}

  static byte[] of(List<Claim> claims, Composer composer, List<Language> languages) {
    return Json.bytes(
        Map.of("claims", claims.stream().map(claim -> entry(claim, composer, languages)).toList()));
  }

  private static Map<String, Object> entry(
      Claim claim, Composer composer, List<Language> languages) {
    Map<String, Object> sentences = new LinkedHashMap<>();
    for (Language language : languages) {
      sentences.put(language.code(), composer.sentence(claim, language));
    }
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", claim.id());
    entry.put("sentences", sentences);
    entry.put("kind", claim.kind());
    entry.put("form", claim.form());
    entry.put("topic", claim.topic().id());
    entry.put("verdict", claim.verdict().id());
    entry.put("rule", claim.evidence().rule());
    entry.put("subject", claim.subject());
    entry.put("unrounded", claim.evidence().unrounded());
    entry.put("weight", claim.weight());
    entry.put(
        "vintages",
        claim.evidence().figures().stream()
            .map(figure -> figure.vintage().id())
            .distinct()
            .sorted()
            .toList());
    entry.put("inputs", claim.evidence().figures().stream().map(ClaimsFile::input).toList());
    entry.put("context", claim.evidence().context().stream().map(SourcePlace::text).toList());
    return entry;
  }

  private static Map<String, Object> input(Figure figure) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("period", figure.period().id());
    input.put("area", figure.area().id());
    input.put("commodity", figure.commodity().id());
    input.put("flow", figure.flow().id());
    input.put("measure", figure.measure().id());
    input.put("printed", figure.printed());
    input.put("vintage", figure.vintage().id());
    input.put("place", figure.place().text());
    input.put("origin", figure.place().origin());
    return input;
  }
}
