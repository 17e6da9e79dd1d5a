package org.tradebrief.statement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.context.UsualNames;
import org.tradebrief.source.Decoder;
import org.tradebrief.source.Findings;
import org.tradebrief.source.SourceFile;
import org.tradebrief.statement.Statement;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/**
 * The way into this room: the statements of a text in its order, each with the line it stands on.
 * Every number is in one of them; those of the kind {@code unmatched} say why nothing was read.
 */
public final class TextReader {
  /** More than any article; a table of figures is no text. */
  private static final int LONGEST = 4 * 1024 * 1024;

  private final Scanner scanner;
  private final Period verified;

  /**
   * @param names what areas and goods are called
   * @param verified the period that is verified, usually a month: of the year up to its last month
   *     are the months that a text names alone
   */
  public TextReader(UsualNames names, Period verified) {
    this.scanner =
        new Scanner(Lexicon.of(Language.ENGLISH, names), Lexicon.of(Language.JAPANESE, names));
    this.verified = verified;
  }

  /** Empty with a finding for a file that is no UTF-8 text or too long. */
  public List<Statement> read(SourceFile file, Findings findings) {
    if (file.bytes().length > LONGEST) {
      findings.unreadable(
          "file-too-large",
          file.place(),
          "a text of at most " + LONGEST + " bytes",
          file.bytes().length + " bytes",
          "Verify one article at a time.");
      return List.of();
    }
    return Decoder.utf8(file, findings)
        .map(text -> read(text, isMarkdown(file.path())))
        .orElse(List.of());
  }

  private static boolean isMarkdown(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  /** Reads a text that is decoded already. */
  public List<Statement> read(String text, boolean markdown) {
    return sentences(text, markdown).stream().flatMap(told -> told.statements().stream()).toList();
  }

  /** Sentence by sentence, with what was used of each. */
  List<Told> sentences(String text, boolean markdown) {
    List<Passage> passages = Passages.of(text, markdown);
    Carry carry = new Carry(verified, passages.stream().noneMatch(this::namesYear));
    List<Told> all = new ArrayList<>();
    TableRows rows = new TableRows();
    for (Passage passage : passages) {
      carry.begin(passage.kind());
      if (passage.kind() != Passage.Kind.ROW) {
        rows.end();
      }
      Optional<Clauses> last = Optional.empty();
      for (Sentences.Sentence sentence : Sentences.of(passage.text())) {
        String shown =
            passage
                .shown()
                .substring(sentence.start(), sentence.start() + sentence.text().length());
        Tokens tokens =
            new Tokens(
                sentence.text(), scanner.pieces(sentence.text(), shown, sentence.language()));
        Clauses clauses = new Clauses(tokens, sentence.language(), carry);
        Told told = new Told(passage.line(sentence.start()), shown, tokens);
        if (passage.kind() == Passage.Kind.ROW) {
          rows.row(tokens, carry, told, passage.line(sentence.start()));
        }
        all.add(SentenceReader.read(told, clauses));
        last = Optional.of(clauses);
      }
      if (passage.kind() == Passage.Kind.HEADING) {
        head(last, carry);
      }
    }
    return all;
  }

  private boolean namesYear(Passage passage) {
    Language language = Sentences.language(passage.text());
    return scanner.pieces(passage.text(), passage.shown(), language).stream()
        .anyMatch(
            piece ->
                piece instanceof Piece.Time time
                    && (time.when() instanceof When.Known known
                            && !(known.period() instanceof Month)
                        || time.when() instanceof When.Relative relative
                            && relative.what().endsWith("year")));
  }

  /**
   * "## United States", 対中国貿易: the area of what stands below. A headline that says something is no
   * topic, whatever it names.
   */
  private static void head(Optional<Clauses> heading, Carry carry) {
    List<String> areas = new ArrayList<>();
    boolean topic = heading.isPresent();
    for (int i = 0; topic && i < heading.get().tokens().size(); i++) {
      Tokens tokens = heading.get().tokens();
      if (tokens.is(i, Role.AREA)) {
        areas.add(tokens.value(i));
      }
      topic =
          tokens.is(i, Role.AREA)
              || tokens.is(i, Role.FLOW, "balance")
              || tokens.is(i, Role.LINK)
              || tokens.is(i, Role.FILLER)
              || tokens.isTime(i);
    }
    carry.headed(carry.named(), topic ? areas : List.of());
  }
}
