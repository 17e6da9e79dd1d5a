package org.tradebrief.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Target;
import org.tradebrief.compose.Composer;
import org.tradebrief.compose.TemplateFailure;
import org.tradebrief.run.RunOutcome.Ending;
import org.tradebrief.run.RunOutcome.PackFile;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Severity;

/**
 * One run from inputs to a published pack. Whatever stops it, nothing is published and the last
 * good pack stays as it was.
 */
public final class TradebriefRun {

  private final RunRequest request;
  private final RunLog log;
  private final Optional<Publication> publication;

  /** A run that publishes nothing. */
  TradebriefRun(RunRequest request, RunLog log) {
    this(request, log, Optional.empty());
  }

  TradebriefRun(RunRequest request, RunLog log, Optional<Publication> publication) {
    this.request = request;
    this.log = log;
    this.publication = publication;
  }

  /** Reads, checks, makes and publishes, unless that would give what is there already. */
  public static RunOutcome run(RunRequest request, RunLog log) {
    if (request.dryRun()) {
      return new TradebriefRun(request, log).story(true);
    }
    try (Publication publication = Publication.open(request.out(), request.publishing())) {
      return new TradebriefRun(request, log, Optional.of(publication)).unlessUnchanged(publication);
    } catch (HeldException e) {
      return RunOutcome.stopped(Ending.USAGE, Refusals.held(request, e), List.of());
    } catch (IOException e) {
      return RunOutcome.stopped(Ending.USAGE, Refusals.cannotWrite(request, e), List.of());
    }
  }

  /** Reads and checks alone. */
  public static RunOutcome check(RunRequest request, RunLog log) {
    return new TradebriefRun(request, log).story(false);
  }

  private RunOutcome unlessUnchanged(Publication out) throws IOException {
    Optional<String> fingerprint = Fingerprint.of(request);
    Optional<RunOutcome> unchanged = unchanged(fingerprint, out);
    if (unchanged.isPresent()) {
      return unchanged.get();
    }
    RunOutcome outcome = story(true);
    // Whoever edited an input meanwhile gets another run.
    if (fingerprint.equals(Fingerprint.of(request))) {
      acknowledge(fingerprint, outcome, out);
    }
    return outcome;
  }

  /** One of many packs, over inputs that were read for all. */
  RunOutcome one(ReadInputs inputs, Target target, Optional<String> fingerprint)
      throws IOException {
    if (publication.isEmpty()) {
      return pack(inputs, target, true);
    }
    Optional<RunOutcome> unchanged = unchanged(fingerprint, publication.get());
    if (unchanged.isPresent()) {
      return unchanged.get();
    }
    RunOutcome outcome = pack(inputs, target, true);
    acknowledge(fingerprint, outcome, publication.get());
    return outcome;
  }

  private Optional<RunOutcome> unchanged(Optional<String> fingerprint, Publication out)
      throws IOException {
    return fingerprint.isEmpty() || request.publishing().force()
        ? Optional.empty()
        : Unchanged.of(request, fingerprint.get(), out);
  }

  /** Whoever installs a font gets the documents that were left out for want of it. */
  private static void acknowledge(Optional<String> fingerprint, RunOutcome outcome, Publication out)
      throws IOException {
    if (fingerprint.isPresent()
        && outcome.ending() == Ending.DONE
        && outcome.findings().stream()
            .noneMatch(finding -> finding.code().equals(PackMaking.NO_FONT))) {
      out.receipts().write(fingerprint.get(), receipt(outcome));
    }
  }

  private static Receipts.Receipt receipt(RunOutcome outcome) {
    return outcome.files().stream()
        .filter(file -> file.path().endsWith(MadePack.MANIFEST))
        .map(manifest -> new Receipts.Receipt(outcome.pack(), manifest.sha256()))
        .findFirst()
        .orElseThrow();
  }

  private RunOutcome story(boolean make) {
    ReadInputs inputs = ReadInputs.of(request);
    TargetChoice choice = new TargetChoice(inputs.archive(), request);
    Optional<Target> target = choice.choose();
    if (unreadable(inputs.findings())) {
      log.say(counted(inputs));
      return RunOutcome.stopped(
          Ending.UNREADABLE, "the inputs could not be read; nothing published", inputs.findings());
    }
    if (target.isEmpty()) {
      log.say(counted(inputs));
      return RunOutcome.stopped(
          Ending.NOT_THERE, Refusals.notThere(request, choice), inputs.findings());
    }
    return pack(inputs, target.get(), make);
  }

  private RunOutcome pack(ReadInputs inputs, Target target, boolean make) {
    log.say(counted(inputs));
    log.say("pack " + target.vintage().id() + ", as known on " + target.asOf());
    ReleaseGate gate = ReleaseGate.check(inputs.archive(), target);
    List<String> unknown = Readers.unknown(request, inputs.context().reference());
    if (!unknown.isEmpty()) {
      return RunOutcome.stopped(
          Ending.USAGE,
          Refusals.unknownPartners(unknown, inputs.context().reference()),
          inputs.findings());
    }
    List<Finding> findings = new ArrayList<>(inputs.findings());
    Readers readers = Readers.of(request, inputs.context().reference(), findings);
    if (unreadable(findings)) {
      return RunOutcome.stopped(
          Ending.UNREADABLE, "the list of readers is wrong; nothing published", findings);
    }
    findings.addAll(gate.findings());
    Waived waived = Waived.apply(findings, inputs.context().waivers());
    findings = new ArrayList<>(waived.findings());
    if (stops(findings)) {
      return RunOutcome.stopped(
          Ending.CHECKS_FAILED, "the inputs do not hold together; nothing published", findings);
    }
    if (!make) {
      return new RunOutcome(
          Ending.DONE,
          target.vintage().id(),
          "checked " + target.vintage().id() + ": " + gate.summary(),
          List.of(),
          RunOutcome.sorted(findings));
    }
    log.say(gate.summary());
    return publish(inputs, target, gate, findings, waived.notes(), readers);
  }

  private RunOutcome publish(
      ReadInputs inputs,
      Target target,
      ReleaseGate gate,
      List<Finding> findings,
      List<String> waived,
      Readers readers) {
    Catalogues catalogues =
        Catalogues.of(
            inputs,
            target,
            gate,
            waived,
            request.revisionThreshold(),
            readers.partners(),
            findings);
    Composer composer;
    Optional<MadePack> made;
    try {
      composer = new Composer(request.templates());
      made =
          new PackMaking(request, readers, composer, log)
              .make(inputs, target, catalogues, findings);
    } catch (TemplateFailure e) {
      return RunOutcome.stopped(Ending.USAGE, e.getMessage(), findings);
    }
    if (made.isEmpty()) {
      return RunOutcome.stopped(
          Ending.USAGE, "no document could be made; nothing published", findings);
    }
    MadePack pack = made.get();
    String message = "dry run: nothing was written";
    List<PackFile> written = new ArrayList<>(pack.listing(request.out()));
    if (publication.isPresent()) {
      try {
        message = write(publication.get(), pack);
      } catch (IOException e) {
        // No space, no right, a folder that vanished: the place is wrong, the program is not.
        return RunOutcome.stopped(Ending.USAGE, Refusals.cannotWrite(request, e), findings);
      }
      try {
        written.addAll(new OutboxFilling(request, readers).fill(catalogues, composer, pack));
      } catch (TemplateFailure | IOException e) {
        // The pack stands; only its messages are not there.
        return RunOutcome.stopped(
            Ending.USAGE, message + "; no outbox: " + e.getMessage(), findings);
      }
    }
    return new RunOutcome(Ending.DONE, pack.name(), message, written, RunOutcome.sorted(findings));
  }

  private String write(Publication out, MadePack pack) throws IOException {
    return out.publish(pack.name(), pack.identity(), pack.files(), request.publishing().force())
        ? "published " + pack.name()
        : "nothing new: " + pack.name() + " came out as it is there already";
  }

  private static String counted(ReadInputs inputs) {
    return "read "
        + inputs.files().size()
        + " files, "
        + inputs.archive().releases().size()
        + " releases, "
        + inputs.findings().size()
        + " findings";
  }

  private static boolean unreadable(List<Finding> findings) {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.severity() == Severity.STOP && finding.kind() == Finding.Kind.UNREADABLE);
  }

  private static boolean stops(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.STOP);
  }
}
