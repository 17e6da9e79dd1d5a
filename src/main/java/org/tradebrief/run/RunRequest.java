package org.tradebrief.run;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Language;
import org.tradebrief.table.Period;
import org.tradebrief.table.Stage;

/**
 * What a run is asked for.
 *
 * @param inputs the user's folder with {@code releases} and {@code history}
 * @param shipped the folder that stands in for {@code context} and {@code reference} where the
 *     user's lacks them
 * @param out the folder that packs are published in
 * @param editions of the briefing, in the order of the mail's attachments
 * @param revisionThreshold million yen; a level that a later stage moved by less is not listed
 * @param publishing what no document depends on
 * @param fontFolders where to look for a Japanese font if the program carries none
 * @param readership for whom it is made beside everybody
 */
public record RunRequest(
    Path inputs,
    Path shipped,
    Path templates,
    Path out,
    List<Language> languages,
    List<Edition> editions,
    Optional<Period> period,
    Optional<Stage> stage,
    Optional<LocalDate> asOf,
    boolean dryRun,
    BigDecimal revisionThreshold,
    String version,
    List<Path> fontFolders,
    Publishing publishing,
    Readership readership) {

  public RunRequest {
    languages = List.copyOf(languages);
    editions = List.copyOf(editions);
    fontFolders = List.copyOf(fontFolders);
  }

  /** Everything asked for that a pack depends on, as one line. */
  String asked() {
    return publishing(Publishing.DEFAULT).toString();
  }

  /** The same, published in another way. */
  RunRequest publishing(Publishing other) {
    return with(period, stage, other);
  }

  /** The same about one release. */
  RunRequest about(Period month, Stage of) {
    return with(Optional.of(month), Optional.of(of), publishing);
  }

  private RunRequest with(Optional<Period> month, Optional<Stage> of, Publishing other) {
    return new RunRequest(
        inputs,
        shipped,
        templates,
        out,
        languages,
        editions,
        month,
        of,
        asOf,
        dryRun,
        revisionThreshold,
        version,
        fontFolders,
        other,
        readership);
  }
}
