package org.tradebrief.compose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.tradebrief.document.Properties;
import org.tradebrief.report.PackFacts;

/** What the files of a pack say about themselves. */
record PackIdentity(Composition composition) {

  /**
   * @param document {@code briefing}, {@code brief}, {@code workbook} or {@code mail}
   */
  Properties properties(String document, String title) {
    return new Properties(
        composition.language(),
        title,
        composition.word("subject", composition.span()),
        composition.word("author"),
        List.of(composition.word("keywords").split(composition.word("keywords.between"))),
        dated(),
        identity(document));
  }

  /** The release day; a month of the history has none and takes the day the pack looks from. */
  LocalDate dated() {
    PackFacts pack = composition.pack();
    return pack.vintage().published().day().orElse(pack.asOf());
  }

  /** A digest of what was read, from which day, and of what is written. */
  private String identity(String document) {
    PackFacts pack = composition.pack();
    StringBuilder text = new StringBuilder();
    text.append(document).append('\n').append(composition.language().code()).append('\n');
    text.append(pack.vintage().id()).append('\n').append(pack.asOf()).append('\n');
    pack.partner().ifPresent(area -> text.append(area.id()).append('\n'));
    for (PackFacts.Source source : pack.sources()) {
      text.append(source.file()).append(' ').append(source.sha256()).append('\n');
    }
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
