package org.tradebrief.run;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.source.Findings;
import org.tradebrief.table.Month;
import org.tradebrief.table.Nearest;

/** The words for what keeps a run from publishing, with what to do about it. */
final class Refusals {

  private Refusals() {}

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

  static String notThere(RunRequest request, TargetChoice choice) {
    StringBuilder wanted = new StringBuilder("no release");
    request.period().ifPresent(period -> wanted.append(" of ").append(period.id()));
    request.stage().ifPresent(stage -> wanted.append(" at stage ").append(stage.id()));
    request.asOf().ifPresent(day -> wanted.append(" published by ").append(day));
    String months =
        request.period().filter(period -> !(period instanceof Month)).stream()
            .flatMap(period -> choice.lacking(period).stream())
            .map(Month::id)
            .collect(Collectors.joining(", "));
    String lacking = months.isEmpty() ? "" : "; no figures of " + months + " to sum";
    return wanted + " in " + request.inputs() + lacking + ": " + choice.atHand();
  }

  /** Each with the known name it is nearest to, if one is near. */
  static String unknownPartners(List<String> names, ReferenceLists reference) {
    List<String> known =
        reference.areas().stream()
            .filter(area -> !area.isWorld())
            .flatMap(area -> Stream.of(area.id(), area.name().english(), area.name().japanese()))
            .distinct()
            .toList();
    return "--partners: no country or region is named "
        + names.stream()
            .map(name -> "'" + Findings.shorten(name) + "'" + hint(name, known))
            .collect(Collectors.joining(", "))
        + "; ids and names in both languages are in inputs/reference/areas.csv, and all is every"
        + " one; nothing published";
  }

  /** In brackets, whatever the case of the name: {@code (did you mean 'Vietnam'?)}. */
  private static String hint(String name, List<String> known) {
    Map<String, String> folded = new LinkedHashMap<>();
    known.forEach(one -> folded.putIfAbsent(one.toLowerCase(Locale.ROOT), one));
    String hint = Nearest.hint(name.strip().toLowerCase(Locale.ROOT), folded.keySet());
    for (Map.Entry<String, String> one : folded.entrySet()) {
      if (hint.contains("'" + one.getKey() + "'")) {
        return " (did you mean '" + one.getValue() + "'?)";
      }
    }
    return "";
  }
}
