package org.tradebrief.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.analysis.Target;
import org.tradebrief.compose.TemplateCheck;
import org.tradebrief.compose.TemplateFailure;
import org.tradebrief.compose.TemplateFault;
import org.tradebrief.compose.TemplateNames;
import org.tradebrief.report.Catalogue;
import org.tradebrief.table.PackKind;

/** What an author of templates asks: which names there are, and what is wrong with a folder. */
public final class TemplatesRun {

  private final RunRequest request;
  private final ReadInputs inputs;

  private TemplatesRun(RunRequest request) {
    this.request = request;
    this.inputs = ReadInputs.of(request);
  }

  /**
   * An answer.
   *
   * @param lines for a person
   * @param fields the same for a program
   * @param good false where the templates cannot be used as they are
   */
  public record Answer(List<String> lines, Map<String, Object> fields, boolean good) {

    public Answer {
      lines = List.copyOf(lines);
    }
  }

  /** Every name that an outline can use, as far as the releases of the inputs show it. */
  public static Answer names(RunRequest request) {
    TemplatesRun run = new TemplatesRun(request);
    try {
      return NamesAnswer.of(TemplateNames.of(request.templates(), run.everyPack()));
    } catch (TemplateFailure e) {
      return faults(List.of(e.fault()));
    }
  }

  /** Everything that is wrong with the folder of templates. */
  public static Answer check(RunRequest request) {
    TemplatesRun run = new TemplatesRun(request);
    return faults(TemplateCheck.of(request.templates(), run.onePackOfEachKind()));
  }

  private static Answer faults(List<TemplateFault> faults) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("faults", faults.stream().map(TemplateFault::fields).toList());
    return new Answer(faults.stream().map(TemplateFault::text).toList(), fields, faults.isEmpty());
  }

  private List<Catalogue> everyPack() {
    return catalogues(new TargetChoice(inputs.archive(), request).all());
  }

  /** The newest of each kind, so that every section of an outline is made at least once. */
  private List<Catalogue> onePackOfEachKind() {
    Map<PackKind, Target> newest = new LinkedHashMap<>();
    TargetChoice choice = new TargetChoice(inputs.archive(), request);
    choice.all().forEach(target -> newest.putIfAbsent(target.kind(), target));
    choice.newestQuarter().ifPresent(target -> newest.putIfAbsent(target.kind(), target));
    return catalogues(List.copyOf(newest.values()));
  }

  /** With the checks of the first: only their names are looked at here. */
  private List<Catalogue> catalogues(List<Target> targets) {
    if (targets.isEmpty()) {
      return List.of();
    }
    ReleaseGate gate = ReleaseGate.check(inputs.archive(), targets.getFirst());
    return targets.stream()
        .map(target -> Catalogues.whole(inputs, target, gate, request.revisionThreshold()))
        .toList();
  }
}
