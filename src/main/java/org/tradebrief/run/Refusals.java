package org.tradebrief.run;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.source.Findings;

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
    return wanted + " in " + request.inputs() + ": " + choice.atHand();
  }

  static String unknownPartners(List<String> names) {
    return "--partners: no country or region is named "
        + names.stream()
            .map(name -> "'" + Findings.shorten(name) + "'")
            .collect(Collectors.joining(", "))
        + "; ids and names in both languages are in inputs/reference/areas.csv, and all is every"
        + " one; nothing published";
  }
}
