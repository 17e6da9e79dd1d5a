package org.tradebrief.release;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.source.Findings;
import org.tradebrief.source.SourceFile;
import org.tradebrief.table.Stage;

/**
 * The title under which a nine-digit table is published, if somebody put it above the header: it
 * alone says at which stage each month is, {@code (輸入 1-6月：確報、7月：輸入9桁速報)}. As reported.
 */
final class NineDigitTitle {
  private static final Pattern SPAN =
      Pattern.compile("(\\d{1,2})(?:[-~](\\d{1,2}))?月:\\s*(?:輸[出入])?(9桁速報|速報|確々報|確報|確定)");

  private static final Map<String, Stage> STAGES =
      Map.of(
          "速報", Stage.PROVISIONAL,
          "9桁速報", Stage.EXPORTS_DETAILED,
          "確報", Stage.DETAILED,
          "確々報", Stage.REVISED,
          "確定", Stage.FIXED);

  private NineDigitTitle() {}

  /** The stages of the months from January on; empty where the title does not say. */
  static Optional<List<Stage>> stages(String title, SourceFile file, Findings findings) {
    // Full-width digits, colons and tildes become plain ones.
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).replace('〜', '~');
    List<Stage> stages = new ArrayList<>();
    Matcher matcher = SPAN.matcher(plain);
    while (matcher.find()) {
      int from = Integer.parseInt(matcher.group(1));
      int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
      if (from != stages.size() + 1 || to < from || to > 12) {
        findings.unreadable(
            "broken-title",
            file.place(),
            "months from January on without a gap, each with its stage",
            matcher.group(),
            "Correct the title above the header, or remove it.");
        return Optional.empty();
      }
      while (stages.size() < to) {
        stages.add(STAGES.get(matcher.group(3)));
      }
    }
    return stages.isEmpty() ? Optional.empty() : Optional.of(stages);
  }
}
