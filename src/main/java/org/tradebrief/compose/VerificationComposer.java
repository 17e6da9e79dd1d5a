package org.tradebrief.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.claim.Verdict;
import org.tradebrief.document.Block;
import org.tradebrief.document.Briefing;
import org.tradebrief.document.Paragraph;
import org.tradebrief.document.Properties;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.Run;
import org.tradebrief.document.TableBlock;
import org.tradebrief.document.TableBlock.Align;
import org.tradebrief.document.TableBlock.Column;

/** The printed document of a verification: what was found, and a row for each statement. */
record VerificationComposer(Tongue tongue) {

  /** The longest statement that is printed whole; a row must fit on a page. */
  private static final int SHOWN = 500;

  Briefing briefing(VerifiedFile verified) {
    String name = printable(verified.name(), verified);
    String title = word("verify.title", name);
    String line = tongue.line(verified.vintage());
    return new Briefing(
        properties(verified, title),
        new Briefing.Masthead(
            word("verify.kicker"),
            title,
            tongue.formats().span(verified.vintage().period().last(), verified.vintage().stage()),
            line),
        new Briefing.Furniture(
            word("header.pack", title, line),
            word("footer.pack", line, word("attribution")),
            word("page-of")),
        blocks(verified));
  }

  private List<Block> blocks(VerifiedFile verified) {
    List<JudgedText> texts =
        verified.judgements().stream()
            .map(new JudgementWords(tongue, Optional.of(verified.vintage()))::of)
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph(Paragraph.Style.HEADLINE, counted(texts)));
    blocks.add(paragraph(Paragraph.Style.BODY, against(verified)));
    blocks.add(table(verified, texts));
    blocks.add(paragraph(Paragraph.Style.NOTE, word("verify.note")));
    return blocks;
  }

  /** "25 statements: 16 supported, 6 contradicted, 3 undecidable". */
  private String counted(List<JudgedText> texts) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long count = texts.stream().filter(text -> text.verdict() == verdict).count();
      parts.add(word("verify.count." + verdict.id(), Long.toString(count)));
    }
    return word("verify.counted", Integer.toString(texts.size()), join(parts));
  }

  private String join(List<String> parts) {
    return parts.stream().collect(Collectors.joining(word("verify.between")));
  }

  private String against(VerifiedFile verified) {
    return word(
        "verify.against",
        tongue.formats().period(verified.vintage().period()),
        tongue.line(verified.vintage()),
        tongue.formats().day(verified.asOf()));
  }

  private TableBlock table(VerifiedFile verified, List<JudgedText> texts) {
    return new TableBlock(
        "verification",
        word("verify.table"),
        "",
        List.of(
            new Column(word("verify.line"), "", Align.END, 2),
            new Column(word("verify.statement"), "", Align.START, 12),
            new Column(word("verify.subject"), "", Align.START, 9),
            new Column(word("verify.verdict"), "", Align.START, 5),
            new Column(word("verify.found"), "", Align.START, 17)),
        texts.stream().map(text -> row(verified, text)).toList(),
        List.of(word("attribution")),
        word("table.summary", word("verify.table"), Integer.toString(texts.size())));
  }

  private TableBlock.Row row(VerifiedFile verified, JudgedText text) {
    return new TableBlock.Row(
        RowRole.ITEM,
        0,
        List.of(
            Integer.toString(text.line()),
            printable(text.text(), verified),
            printable(text.subject(), verified),
            text.verdictWord(),
            found(verified, text)));
  }

  /** The reason; and what may be written instead, where the statement cannot stand. */
  private String found(VerifiedFile verified, JudgedText text) {
    String reason = printable(text.reason(), verified);
    boolean wording = text.verdict() != Verdict.SUPPORTED && !text.wording().isEmpty();
    return wording ? reason + word("verify.wording", printable(text.wording(), verified)) : reason;
  }

  /** Somebody else's words may hold any character; what no font has is shown as a question mark. */
  private static String printable(String text, VerifiedFile verified) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(SHOWN)
        .map(c -> verified.printable().test(c) ? c : '?')
        .forEach(shown::appendCodePoint);
    return text.codePointCount(0, text.length()) > SHOWN ? shown + "…" : shown.toString();
  }

  private Properties properties(VerifiedFile verified, String title) {
    LocalDate dated = verified.vintage().published().day().orElse(verified.asOf());
    return new Properties(
        tongue.language(),
        title,
        word("subject", tongue.formats().period(verified.vintage().period())),
        word("author"),
        List.of(word("keywords").split(word("keywords.between"))),
        dated,
        verified.sha256());
  }

  private static Paragraph paragraph(Paragraph.Style style, String text) {
    return new Paragraph(style, List.of(Run.plain(text)));
  }

  private String word(String key, String... arguments) {
    return tongue.word(key, arguments);
  }
}
