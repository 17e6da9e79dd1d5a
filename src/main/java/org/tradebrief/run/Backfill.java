package org.tradebrief.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.tradebrief.analysis.Target;
import org.tradebrief.run.RunOutcome.Ending;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Month;

/**
 * Every pack of the archive, or of a range of months: the inputs are read once, and the packs are
 * made a few at a time, each as a run of its own would make it. What goes wrong with one does not
 * stop the others.
 */
public final class Backfill {

  private final RunRequest request;
  private final Optional<PeriodRange> range;
  private final int jobs;
  private final Progress progress;

  /** Told after every pack, by the thread that made it. */
  public interface Progress {
    void made(int done, int total, RunOutcome outcome);
  }

  private Backfill(RunRequest request, Optional<PeriodRange> range, int jobs, Progress progress) {
    this.request = request;
    this.range = range;
    this.jobs = jobs;
    this.progress = progress;
  }

  /**
   * @param range empty for every release of the archive; a range adds the months of the history
   *     that have no release
   * @param jobs how many packs are made at a time
   * @return one outcome for each pack, by period and stage; one alone if nothing could be begun
   */
  public static List<RunOutcome> run(
      RunRequest request, Optional<PeriodRange> range, int jobs, Progress progress) {
    Backfill backfill = new Backfill(request, range, jobs, progress);
    if (request.dryRun()) {
      return backfill.all(Optional.empty());
    }
    try (Publication publication = Publication.open(request.out(), request.publishing())) {
      return backfill.all(Optional.of(publication));
    } catch (HeldException e) {
      return List.of(RunOutcome.stopped(Ending.USAGE, Refusals.held(request, e), List.of()));
    } catch (IOException e) {
      return List.of(RunOutcome.stopped(Ending.USAGE, Refusals.cannotWrite(request, e), List.of()));
    }
  }

  private List<RunOutcome> all(Optional<Publication> publication) {
    SetAside usable = SetAside.of(ReadInputs.of(request));
    if (!usable.stop().isEmpty()) {
      boolean unreadable =
          usable.stop().stream().anyMatch(f -> f.kind() == Finding.Kind.UNREADABLE);
      return List.of(
          RunOutcome.stopped(
              unreadable ? Ending.UNREADABLE : Ending.CHECKS_FAILED,
              "something that every pack rests on is wrong; nothing published",
              usable.stop()));
    }
    TargetChoice choice = new TargetChoice(usable.inputs().archive(), request);
    Map<String, Target> targets = new LinkedHashMap<>();
    choice.within(range).forEach(target -> targets.put(target.vintage().id(), target));
    List<RunOutcome> outcomes = new ArrayList<>();
    usable.failed().values().stream().filter(this::isAsked).forEach(outcomes::add);
    outcomes.addAll(missing(targets, outcomes));
    if (targets.isEmpty() && outcomes.isEmpty()) {
      return List.of(
          RunOutcome.stopped(Ending.NOT_THERE, "nothing to build: " + choice.atHand(), List.of()));
    }
    outcomes.addAll(
        make(usable.inputs(), new ArrayList<>(targets.values()), outcomes, publication));
    return outcomes.stream().sorted((a, b) -> a.pack().compareTo(b.pack())).toList();
  }

  /** A release that was set aside is told where it was asked for; a file without a name always. */
  private boolean isAsked(RunOutcome failed) {
    String name = failed.pack();
    if (range.isEmpty() || !name.matches("\\d{4}-\\d{2}-.*")) {
      return true;
    }
    return range.get().holds(Month.parse(name.substring(0, 7)));
  }

  /** The months of a range that neither a release nor the history speaks about. */
  private List<RunOutcome> missing(Map<String, Target> targets, List<RunOutcome> failed) {
    List<RunOutcome> missing = new ArrayList<>();
    for (Month month : range.map(PeriodRange::months).orElse(List.of())) {
      String start = month.id() + "-";
      if (targets.keySet().stream().noneMatch(name -> name.startsWith(start))
          && failed.stream().noneMatch(outcome -> outcome.pack().startsWith(start))) {
        missing.add(
            new RunOutcome(
                Ending.NOT_THERE,
                month.id(),
                "no release of " + month.id() + " in " + request.inputs(),
                List.of(),
                List.of()));
      }
    }
    return missing;
  }

  private List<RunOutcome> make(
      ReadInputs inputs,
      List<Target> targets,
      List<RunOutcome> before,
      Optional<Publication> publication) {
    int total = targets.size() + before.size();
    AtomicInteger done = new AtomicInteger();
    before.forEach(outcome -> progress.made(done.incrementAndGet(), total, outcome));
    Optional<String> files = Fingerprint.ofFiles(request);
    List<RunOutcome> outcomes = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<RunOutcome>> running = new ArrayList<>();
      for (Target target : targets) {
        running.add(
            pool.submit(
                () -> {
                  RunOutcome outcome = one(inputs, target, files, publication);
                  progress.made(done.incrementAndGet(), total, outcome);
                  return outcome;
                }));
      }
      for (Future<RunOutcome> future : running) {
        outcomes.add(future.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdown();
    }
    return outcomes;
  }

  private RunOutcome one(
      ReadInputs inputs, Target target, Optional<String> files, Optional<Publication> publication) {
    String pack = target.vintage().id();
    try {
      RunRequest wanted = request.about(target.month(), target.vintage().stage());
      RunOutcome outcome =
          new TradebriefRun(wanted, new RunLog(line -> {}), publication)
              .one(inputs, target, files.map(digest -> Fingerprint.of(digest, wanted)));
      return new RunOutcome(
          outcome.ending(), pack, outcome.message(), outcome.files(), outcome.findings());
    } catch (IOException e) {
      return failed(Ending.USAGE, pack, Refusals.cannotWrite(request, e));
    } catch (RuntimeException e) {
      return failed(Ending.BUG, pack, "a bug of ours: " + e + " at " + place(e));
    }
  }

  private static RunOutcome failed(Ending ending, String pack, String message) {
    return new RunOutcome(ending, pack, message, List.of(), List.of());
  }

  private static String place(RuntimeException e) {
    return e.getStackTrace().length == 0 ? "an unknown place" : e.getStackTrace()[0].toString();
  }
}
