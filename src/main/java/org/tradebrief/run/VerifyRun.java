package org.tradebrief.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.analysis.Target;
import org.tradebrief.claim.Verdict;
import org.tradebrief.compose.Composer;
import org.tradebrief.compose.JudgedText;
import org.tradebrief.compose.TemplateFailure;
import org.tradebrief.compose.VerifiedFile;
import org.tradebrief.context.UsualNames;
import org.tradebrief.document.Briefing;
import org.tradebrief.render.pdf.BriefingRenderer;
import org.tradebrief.render.pdf.flow.FontMissingException;
import org.tradebrief.run.RunOutcome.Ending;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.SourceFile;
import org.tradebrief.statement.ClaimsFileReader;
import org.tradebrief.statement.Judge;
import org.tradebrief.statement.Judgement;
import org.tradebrief.statement.Statement;
import org.tradebrief.statement.TableBook;
import org.tradebrief.statement.text.TextReader;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Language;
import org.tradebrief.table.Period;
import org.tradebrief.table.Severity;
import org.tradebrief.table.SourcePlace;

/**
 * Holds a file of somebody else's statements against the tables: reads the inputs as a run does,
 * checks them, judges each statement. No pack is made.
 */
public final class VerifyRun {

  private final RunRequest request;
  private final Path file;
  private final List<Finding> findings = new ArrayList<>();

  private VerifyRun(RunRequest request, Path file) {
    this.request = request;
    this.file = file;
  }

  /**
   * How a verification ended.
   *
   * @param message one line for a person
   * @param lines in the first language of the request, in the order of the file
   * @param documents the printed documents, by file name; one a language
   */
  public record Outcome(
      Ending ending,
      String message,
      List<Line> lines,
      Map<String, byte[]> documents,
      List<Finding> findings) {

    public Outcome {
      lines = List.copyOf(lines);
      findings = List.copyOf(findings);
    }

    public boolean contradicts() {
      return lines.stream().anyMatch(line -> line.verdict().equals(Verdict.CONTRADICTED.id()));
    }
  }

  /**
   * A judged statement.
   *
   * @param number the line of the file
   * @param kind the word of its kind in a claims file
   * @param subject what it is about, in words
   * @param verdict {@code supported}, {@code contradicted} or {@code undecidable}
   * @param verdictWord the same in words
   * @param printed the tables' figure; empty where there is none
   * @param place where it was read
   * @param wording what may be written instead
   */
  public record Line(
      int number,
      String text,
      String kind,
      String subject,
      String verdict,
      String verdictWord,
      String printed,
      String place,
      String reason,
      String wording) {

    static Line of(JudgedText text) {
      return new Line(
          text.line(),
          text.text(),
          text.kind(),
          text.subject(),
          text.verdict().id(),
          text.verdictWord(),
          text.printed(),
          text.place(),
          text.reason(),
          text.wording());
    }

    /** As a program reads it. */
    public Map<String, Object> fields() {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("line", number);
      fields.put("text", text);
      fields.put("kind", kind);
      fields.put("subject", subject);
      fields.put("verdict", verdict);
      fields.put("printed", printed);
      fields.put("place", place);
      fields.put("reason", reason);
      fields.put("wording", wording);
      return fields;
    }
  }

  /**
   * @param print whether the printed documents are made
   */
  public static Outcome verify(RunRequest request, Path file, boolean print) {
    return new VerifyRun(request, file).story(print);
  }

  private Outcome story(boolean print) {
    ReadInputs inputs = ReadInputs.of(request);
    findings.addAll(inputs.findings());
    TargetChoice choice = new TargetChoice(inputs.archive(), request);
    Optional<Target> target = choice.choose();
    if (stops()) {
      return ended(Ending.UNREADABLE, "the inputs could not be read; nothing verified");
    }
    if (target.isEmpty()) {
      return ended(Ending.NOT_THERE, Refusals.notThere(request, choice) + "; nothing verified");
    }
    findings.addAll(ReleaseGate.check(inputs.archive(), target.get()).findings());
    List<Finding> waived = Waived.apply(findings, inputs.context().waivers()).findings();
    findings.clear();
    findings.addAll(waived);
    if (stops()) {
      return ended(Ending.CHECKS_FAILED, "the inputs do not hold together; nothing verified");
    }
    Optional<SourceFile> source = source();
    List<Statement> statements =
        source
            .map(read -> statements(read, inputs, target.get().vintage().period()))
            .orElse(List.of());
    if (stops()) {
      return ended(Ending.UNREADABLE, "the statements could not be read; nothing verified");
    }
    Judge judge =
        new Judge(
            new TableBook(inputs.archive(), inputs.context(), inputs.tariffs(), target.get()));
    List<Judgement> judgements =
        statements.stream().flatMap(statement -> judge.judge(statement).stream()).toList();
    try {
      return told(target.get(), source.orElseThrow(), judgements, print);
    } catch (TemplateFailure e) {
      return ended(Ending.USAGE, e.getMessage());
    }
  }

  private Outcome told(
      Target target, SourceFile source, List<Judgement> judgements, boolean print) {
    Composer composer = new Composer(request.templates());
    List<Line> lines =
        judgements.stream()
            .map(judgement -> composer.judged(judgement, request.languages().getFirst()))
            .map(Line::of)
            .toList();
    Map<String, byte[]> documents = new LinkedHashMap<>();
    if (print) {
      for (Language language : request.languages()) {
        document(composer, target, source, judgements, language, documents);
      }
    }
    return new Outcome(
        Ending.DONE,
        counted(lines) + ", against " + target.vintage().id() + " as known on " + target.asOf(),
        lines,
        documents,
        findings);
  }

  private void document(
      Composer composer,
      Target target,
      SourceFile source,
      List<Judgement> judgements,
      Language language,
      Map<String, byte[]> documents) {
    BriefingRenderer renderer = new BriefingRenderer(request.fontFolders());
    try {
      Briefing briefing =
          composer.verification(
              new VerifiedFile(
                  source.path(),
                  source.sha256(),
                  target.vintage(),
                  target.asOf(),
                  judgements,
                  c -> renderer.prints(c, language)),
              language);
      documents.put(
          source.path() + ".verified." + language.code() + ".pdf",
          renderer.render(briefing, composer.theme(), List.of()));
    } catch (FontMissingException e) {
      findings.add(
          Finding.warning(
              "font-missing",
              SourcePlace.file("fonts"),
              "a font that prints " + language.code(),
              e.getMessage(),
              "Install a Japanese TrueType font such as IPAex Gothic; the document was left out."));
    }
  }

  /** The readers of statements by the ending of the file's name. */
  private List<Statement> statements(SourceFile source, ReadInputs inputs, Period period) {
    Findings found = new Findings();
    List<Statement> statements =
        switch (ending(source)) {
          case "csv" -> new ClaimsFileReader(inputs.context().reference(), found).read(source);
          case "txt", "md", "markdown" ->
              new TextReader(
                      UsualNames.read(
                          inputs.context().reference(), ReadInputs.folders(request), found),
                      period)
                  .read(source, found);
          default -> {
            found.unreadable(
                "unknown-file",
                source.place(),
                "a claims file (.csv) or a text (.txt, .md)",
                source.path(),
                "Give the file the ending of its layout (docs/claims.md).");
            yield List.of();
          }
        };
    findings.addAll(found.list());
    return statements;
  }

  private Optional<SourceFile> source() {
    Findings found = new Findings();
    Optional<SourceFile> source = Optional.empty();
    try {
      Path whole = file.toRealPath();
      source = new InputFolder(whole.getParent()).read(whole.getFileName().toString(), found);
    } catch (IOException e) {
      found.unreadable(
          "file-unreadable",
          SourcePlace.file(file.toString()),
          "a file that can be read",
          e.getClass().getSimpleName(),
          "Name the file of statements.");
    }
    findings.addAll(found.list());
    return source;
  }

  private static String ending(SourceFile source) {
    return source.path().substring(source.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String counted(List<Line> lines) {
    StringBuilder text = new StringBuilder(lines.size() + " statements");
    for (Verdict verdict : Verdict.values()) {
      long count = lines.stream().filter(line -> line.verdict().equals(verdict.id())).count();
      text.append(verdict == Verdict.SUPPORTED ? ": " : ", ");
      text.append(count).append(' ').append(verdict.id());
    }
    return text.toString();
  }

  private boolean stops() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.STOP);
  }

  private Outcome ended(Ending ending, String message) {
    return new Outcome(ending, message, List.of(), Map.of(), findings);
  }

  /** Writes the documents into a folder, each whole or not at all; says where they are. */
  public static List<Path> write(Outcome outcome, Path folder) {
    List<Path> written = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, byte[]> document : outcome.documents().entrySet()) {
        Path whole = folder.resolve(document.getKey());
        Path part = folder.resolve("." + document.getKey() + ".part");
        Files.write(part, document.getValue());
        Files.move(
            part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        written.add(whole);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written;
  }
}
