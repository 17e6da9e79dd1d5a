package org.tradebrief.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.analysis.Target;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.ClaimRules;
import org.tradebrief.claim.Lead;
import org.tradebrief.claim.LeadChooser;
import org.tradebrief.claim.Surroundings;
import org.tradebrief.compose.Composer;
import org.tradebrief.compose.TemplateFailure;
import org.tradebrief.render.pdf.BriefingRenderer;
import org.tradebrief.render.pdf.flow.FontMissingException;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.CatalogueBuilder;
import org.tradebrief.report.CatalogueInputs;
import org.tradebrief.report.PackFacts;
import org.tradebrief.report.PartnerCatalogueBuilder;
import org.tradebrief.run.RunOutcome.Ending;
import org.tradebrief.run.RunOutcome.PackFile;
import org.tradebrief.table.Area;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Language;
import org.tradebrief.table.Severity;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.tariff.TariffView;
import org.tradebrief.trend.AdjustedTrade;

/**
 * One run from inputs to a published pack. Whatever stops it, nothing is published and the last
 * good pack stays as it was.
 */
public final class TradebriefRun {

  private static final String NO_FONT = "font-missing";

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
      return stopped(Ending.USAGE, held(request, e), List.of());
    } catch (IOException e) {
      return stopped(Ending.USAGE, cannotWrite(request, e), List.of());
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
        && outcome.findings().stream().noneMatch(finding -> finding.code().equals(NO_FONT))) {
      out.receipts().write(fingerprint.get(), receipt(outcome));
    }
  }

  private static Receipts.Receipt receipt(RunOutcome outcome) {
    return outcome.files().stream()
        .filter(file -> file.path().endsWith("manifest.json"))
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
      return stopped(
          Ending.UNREADABLE, "the inputs could not be read; nothing published", inputs.findings());
    }
    if (target.isEmpty()) {
      log.say(counted(inputs));
      return stopped(Ending.NOT_THERE, notThere(choice), inputs.findings());
    }
    return pack(inputs, target.get(), make);
  }

  private RunOutcome pack(ReadInputs inputs, Target target, boolean make) {
    log.say(counted(inputs));
    log.say("pack " + target.vintage().id() + ", as known on " + target.asOf());
    ReleaseGate gate = ReleaseGate.check(inputs.archive(), target);
    List<Finding> findings = new ArrayList<>(inputs.findings());
    Readers readers = Readers.of(request, inputs.context().reference(), findings);
    if (unreadable(findings)) {
      return stopped(
          Ending.UNREADABLE, "the list of readers is wrong; nothing published", findings);
    }
    findings.addAll(gate.findings());
    Waived waived = Waived.apply(findings, inputs.context().waivers());
    findings = new ArrayList<>(waived.findings());
    if (stops(findings)) {
      return stopped(
          Ending.CHECKS_FAILED, "the inputs do not hold together; nothing published", findings);
    }
    if (!make) {
      return new RunOutcome(
          Ending.DONE,
          target.vintage().id(),
          "checked " + target.vintage().id() + ": " + gate.summary(),
          List.of(),
          sorted(findings));
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
    CatalogueInputs facts = facts(inputs, target, gate, waived);
    Catalogue catalogue = new CatalogueBuilder(facts).build();
    Map<Area, Catalogue> partners = partners(inputs, facts, catalogue, readers, findings);
    MadeFiles made = new MadeFiles(target.vintage().id());
    Composer composer;
    try {
      composer = new Composer(request.templates());
      documents(catalogue, partners, readers, composer, made, findings);
    } catch (TemplateFailure e) {
      return stopped(Ending.USAGE, e.getMessage(), findings);
    }
    Map<String, byte[]> files = new LinkedHashMap<>(made.files());
    if (files.isEmpty()) {
      return stopped(Ending.USAGE, "no document could be made; nothing published", findings);
    }
    Map<String, Integer> counts = counts(inputs, catalogue, findings);
    files.put("claims.json", ClaimsFile.of(catalogue.claims(), composer, request.languages()));
    log.keep("counts " + counts);
    sorted(findings).forEach(finding -> log.keep(finding.text()));
    files.put("findings.json", Manifest.findings(sorted(findings)));
    files.put("run.log", log.text().getBytes(StandardCharsets.UTF_8));
    files.put(
        "manifest.json",
        Manifest.manifest(
            request, target, inputs.files(), composer.files(), new LinkedHashMap<>(files), counts));
    String pack = target.vintage().id();
    String message = "dry run: nothing was written";
    List<PackFile> written = new ArrayList<>(listing(pack, files));
    if (publication.isPresent()) {
      try {
        message = write(publication.get(), pack, files);
        written.addAll(
            new OutboxFilling(request, readers)
                .fill(catalogue, partners, composer, made, files.get("manifest.json")));
      } catch (TemplateFailure e) {
        return stopped(Ending.USAGE, message + "; no outbox: " + e.getMessage(), findings);
      } catch (IOException e) {
        // No space, no right, a folder that vanished: the place is wrong, the program is not.
        return stopped(Ending.USAGE, cannotWrite(request, e), findings);
      }
    }
    return new RunOutcome(Ending.DONE, pack, message, written, sorted(findings));
  }

  /** An edition for each country and region asked for that the release has. */
  private Map<Area, Catalogue> partners(
      ReadInputs inputs,
      CatalogueInputs facts,
      Catalogue whole,
      Readers readers,
      List<Finding> findings) {
    Map<Boolean, List<Area>> asked =
        readers.partners().stream()
            .collect(
                Collectors.partitioningBy(area -> PartnerCatalogueBuilder.has(facts.view(), area)));
    Surroundings surroundings =
        Surroundings.of(inputs.context(), facts.tariffs(), Optional.of(facts.adjusted()));
    Map<Area, Catalogue> partners = new LinkedHashMap<>();
    ClaimRules.about(facts.view(), surroundings, facts.claims(), asked.get(true))
        .forEach(
            (area, claims) ->
                partners.put(
                    area,
                    new PartnerCatalogueBuilder(facts, whole, area)
                        .build(claims, LeadChooser.ofPartner(claims))));
    List<String> lacking = asked.get(false).stream().map(Area::id).toList();
    if (!lacking.isEmpty()) {
      findings.add(
          Finding.warning(
              "partner-not-in-release",
              SourcePlace.file(facts.view().target().vintage().id()),
              "a table of partners with " + String.join(", ", lacking),
              "none",
              "Wait for the release of the whole month; the editions about them were left out."));
    }
    return partners;
  }

  private String write(Publication out, String pack, Map<String, byte[]> files) throws IOException {
    String identity = Digest.of(files.get("manifest.json")).substring(0, 12);
    return out.publish(pack, identity, files, request.publishing().force())
        ? "published " + pack
        : "nothing new: " + pack + " came out as it is there already";
  }

  /** A language whose letters no font at hand can print is left out, with a finding. */
  private void documents(
      Catalogue catalogue,
      Map<Area, Catalogue> partners,
      Readers readers,
      Composer composer,
      MadeFiles made,
      List<Finding> findings) {
    PackFiles packFiles = new PackFiles(composer, new BriefingRenderer(request.fontFolders()));
    for (Language language : request.languages()) {
      MadeFiles whole = new MadeFiles(catalogue.pack().vintage().id());
      try {
        packFiles.make(
            catalogue, language, readers.editions(language, request.editions()), whole, findings);
        partners.forEach((area, partner) -> packFiles.makePartner(partner, area, language, whole));
        made.add(whole);
        log.say("made the documents in " + language.code());
      } catch (FontMissingException e) {
        findings.add(
            Finding.warning(
                NO_FONT,
                SourcePlace.file("fonts"),
                "a font that prints " + language.code(),
                e.getMessage(),
                "Install npm and build again, or install a Japanese TrueType font such as IPAex"
                    + " Gothic; the documents in "
                    + language.code()
                    + " were left out."));
      }
    }
  }

  static String held(RunRequest request, HeldException e) {
    String holder =
        e.getMessage().isEmpty() ? "another run" : "another run (" + e.getMessage() + ")";
    return holder + " is publishing to " + request.out() + "; run again when it has ended";
  }

  static String cannotWrite(RunRequest request, IOException e) {
    return "could not write to "
        + request.out()
        + "; nothing published, the last pack is as it was; name another folder with --out or make"
        + " this one writable: "
        + e;
  }

  /** Everything that documents may show about a target. */
  Catalogue catalogue(ReadInputs inputs, Target target, ReleaseGate gate, List<String> waived) {
    return new CatalogueBuilder(facts(inputs, target, gate, waived)).build();
  }

  private CatalogueInputs facts(
      ReadInputs inputs, Target target, ReleaseGate gate, List<String> waived) {
    TradeView view = new TradeView(inputs.archive(), target);
    TariffView tariffs = inputs.tariffs().asOf(target.asOf());
    AdjustedTrade adjusted = AdjustedTrade.of(view);
    List<Claim> claims =
        ClaimRules.decide(view, Surroundings.of(inputs.context(), tariffs, Optional.of(adjusted)));
    Lead lead = LeadChooser.choose(claims);
    List<PackFacts.Source> sources =
        inputs.files().stream()
            .map(
                file ->
                    new PackFacts.Source(file.path(), file.layout(), file.count(), file.sha256()))
            .toList();
    return new CatalogueInputs(
        inputs.archive(),
        view,
        inputs.context(),
        adjusted,
        tariffs,
        claims,
        lead.headline(),
        lead.sentences(),
        gate.tables(),
        waived,
        request.revisionThreshold(),
        sources);
  }

  private static Map<String, Integer> counts(
      ReadInputs inputs, Catalogue catalogue, List<Finding> findings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("input_files", inputs.files().size());
    counts.put("figures", inputs.files().stream().mapToInt(file -> file.count()).sum());
    counts.put("releases", inputs.archive().releases().size());
    counts.put("tables", catalogue.tables().size());
    counts.put("charts", catalogue.charts().size());
    counts.put("claims", catalogue.claims().size());
    counts.put("findings", findings.size());
    return counts;
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

  private String notThere(TargetChoice choice) {
    StringBuilder wanted = new StringBuilder("no release");
    request.period().ifPresent(period -> wanted.append(" of ").append(period.id()));
    request.stage().ifPresent(stage -> wanted.append(" at stage ").append(stage.id()));
    request.asOf().ifPresent(day -> wanted.append(" published by ").append(day));
    return wanted + " in " + request.inputs() + ": " + choice.atHand();
  }

  private List<PackFile> listing(String pack, Map<String, byte[]> files) {
    Path folder = request.out().resolve(pack);
    return files.entrySet().stream()
        .map(
            file ->
                new PackFile(
                    folder.resolve(file.getKey()),
                    file.getValue().length,
                    Digest.of(file.getValue())))
        .toList();
  }

  static RunOutcome stopped(Ending ending, String message, List<Finding> findings) {
    return new RunOutcome(ending, "", message, List.of(), sorted(findings));
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

  /** Worst first; findings of one severity keep the order in which they were made. */
  private static List<Finding> sorted(List<Finding> findings) {
    return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
  }
}
