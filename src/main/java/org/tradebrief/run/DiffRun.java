package org.tradebrief.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.analysis.Revision;
import org.tradebrief.analysis.Revisions;
import org.tradebrief.context.Context;
import org.tradebrief.context.ContextReader;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.release.ReadArchive;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Release;
import org.tradebrief.table.Severity;
import org.tradebrief.table.Stage;

/**
 * What changed between two vintages: two files of any layout, or two releases of the archive by
 * their names ({@code 2025-03-provisional}).
 */
public final class DiffRun {

  private final RunRequest request;
  private final List<Finding> findings = new ArrayList<>();
  private Optional<Archive> archive = Optional.empty();
  private Optional<ReferenceLists> reference = Optional.empty();

  private DiffRun(RunRequest request) {
    this.request = request;
  }

  /**
   * How a comparison ended.
   *
   * @param error one line for a person; empty if both sides were read
   * @param lines the cells that differ by at least the threshold, largest first
   * @param below how many more differ by less
   * @param periods one line for a person if the two sides are about different periods
   */
  public record Outcome(
      RunOutcome.Ending ending,
      String error,
      List<Line> lines,
      int below,
      Optional<String> periods,
      List<Finding> findings) {}

  /** A cell that differs, as texts: the printed cells, and the difference in plain digits. */
  public record Line(Map<String, String> fields) {

    static Line of(Revision revision) {
      Figure about = revision.about();
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("table", about.table().id());
      fields.put("period", about.period().id());
      fields.put("area", about.area().id());
      fields.put("commodity", about.commodity().id());
      fields.put("flow", about.flow().id());
      fields.put("measure", about.measure().id());
      fields.put("before", revision.before().map(Figure::printed).orElse(""));
      fields.put("after", revision.after().map(Figure::printed).orElse(""));
      fields.put("difference", revision.difference().map(BigDecimal::toPlainString).orElse(""));
      fields.put("direction", revision.direction().name().toLowerCase(Locale.ROOT));
      return new Line(fields);
    }
  }

  /**
   * @param threshold million yen; a level in money that moved by less is counted and not listed
   */
  public static Outcome compare(
      RunRequest request, String before, String after, BigDecimal threshold) {
    return new DiffRun(request).compare(before, after, threshold);
  }

  private Outcome compare(String before, String after, BigDecimal threshold) {
    Optional<FigureSet> old = side(before);
    Optional<FigureSet> now = side(after);
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.STOP)) {
      return ended(RunOutcome.Ending.UNREADABLE, "an input could not be read");
    }
    if (old.isEmpty() || now.isEmpty()) {
      return ended(RunOutcome.Ending.USAGE, nothing(old.isEmpty() ? before : after));
    }
    List<Revision> all = Revisions.between(old.get(), now.get());
    List<Revision> listed = all.stream().filter(revision -> !revision.isBelow(threshold)).toList();
    return new Outcome(
        RunOutcome.Ending.DONE,
        "",
        listed.stream().map(Line::of).toList(),
        all.size() - listed.size(),
        periods(old.get(), now.get()),
        List.copyOf(findings));
  }

  /** What is there instead of the side that is not. */
  private String nothing(String name) {
    String releases =
        archive().releases().stream()
            .map(release -> release.vintage().id())
            .collect(Collectors.joining(", "));
    return (Files.isDirectory(Path.of(name))
            ? name + " is a folder; compare two files, or releases of the archive by name"
            : "no file and no release of the archive is named " + name)
        + (releases.isEmpty() ? "; the archive is empty" : "; the archive has " + releases);
  }

  /**
   * Two releases of different months have no figure about the same thing but a comparator: what is
   * listed are then figures of one side alone, which is no revision.
   */
  private static Optional<String> periods(FigureSet old, FigureSet now) {
    Set<String> before = periods(old);
    Set<String> after = periods(now);
    return Collections.disjoint(before, after)
        ? Optional.of(
            "the two sides are of different periods, "
                + named(before)
                + " and "
                + named(after)
                + ": most lines are figures of one side alone, not revisions")
        : Optional.empty();
  }

  private static String named(Set<String> periods) {
    return periods.size() < 3
        ? String.join(" ", periods)
        : periods.stream().findFirst().orElseThrow() + " and " + (periods.size() - 1) + " more";
  }

  private static Set<String> periods(FigureSet figures) {
    return figures.all().stream()
        .map(figure -> figure.vintage().period().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Outcome ended(RunOutcome.Ending ending, String error) {
    return new Outcome(ending, error, List.of(), 0, Optional.empty(), List.copyOf(findings));
  }

  private Optional<FigureSet> side(String name) {
    Path file = Path.of(name);
    if (Files.isRegularFile(file)) {
      return Optional.of(figures(file));
    }
    return archive().releases().stream()
        .filter(release -> release.vintage().id().equals(name))
        .map(Release::figures)
        .reduce((first, last) -> last);
  }

  /** The archive of the inputs, read once however many sides are named by it. */
  private Archive archive() {
    if (archive.isEmpty()) {
      ReadInputs inputs = ReadInputs.of(request);
      findings.addAll(inputs.findings());
      archive = Optional.of(inputs.archive());
      reference = Optional.of(inputs.context().reference());
    }
    return archive.get();
  }

  private FigureSet figures(Path file) {
    try {
      Path whole = file.toAbsolutePath();
      ReadArchive read =
          new ArchiveReader(reference())
              .readFile(new InputFolder(whole.getParent()), whole.getFileName().toString());
      findings.addAll(read.findings());
      return whole(read.archive());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of areas and commodities, read once for both files. */
  private ReferenceLists reference() {
    if (reference.isEmpty()) {
      Findings found = new Findings();
      Context context = new ContextReader(ReadInputs.folders(request), found).read();
      findings.addAll(found.list());
      reference = Optional.of(context.reference());
    }
    return reference.get();
  }

  /** A file of one release or one history; of several releases, all of them. */
  private static FigureSet whole(Archive archive) {
    List<Figure> figures =
        Stream.concat(
                archive.releases().stream()
                    .filter(release -> release.vintage().stage() != Stage.TIME_SERIES)
                    .flatMap(release -> release.figures().all().stream()),
                archive.history().all().stream())
            .toList();
    return new FigureSet(figures);
  }
}
