package org.tradebrief.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a claim says of its subject, so that two claims can be seen to contradict each other. */
record Stance(String subject, String aspect, String value) {

  static List<Stance> of(Claim claim) {
    List<Stance> stances = new ArrayList<>();
    String first = claim.form().split("-")[0];
    switch (claim.kind()) {
      case "change", "pace", "fiscal-change", "energy", "region-member", "led-by", "drag" -> {
        if (List.of("rise", "fall", "flat").contains(first)) {
          stances.add(new Stance(claim.subject(), "direction", first));
        }
      }
      case "headline" -> {
        if (List.of("rise", "fall", "flat").contains(first)) {
          stances.add(new Stance(claim.subject(), "direction", first));
        }
        if (claim.form().contains("-")) {
          stances.add(new Stance("world/balance", "side", claim.form().split("-")[1]));
        }
      }
      case "value-volume" ->
          stances.add(
              new Stance(
                  claim.subject(),
                  "direction",
                  ((Argument.Word) claim.arguments().get("valueMove")).key()));
      case "balance", "fiscal-balance" -> {
        stances.add(new Stance(claim.subject(), "side", first));
        if (claim.form().contains("-")) {
          stances.add(new Stance(claim.subject(), "size", claim.form().split("-")[1]));
        }
      }
      case "dollars" -> stances.add(new Stance(claim.subject(), "side", claim.form()));
      case "since" -> {
        String aspect =
            switch (first) {
              case "rise", "fall" -> "direction";
              case "surplus", "deficit" -> "side";
              default -> "level";
            };
        stances.add(new Stance(claim.subject(), aspect, first));
      }
      case "rank" -> stances.add(new Stance(claim.subject(), "level", "high"));
      default -> {}
    }
    return stances;
  }

  /** Pairs that cannot both be true. */
  static List<String> contradictions(List<Claim> claims) {
    List<String> found = new ArrayList<>();
    Map<String, String> said = new HashMap<>();
    for (Claim claim : claims) {
      for (Stance stance : of(claim)) {
        String before = said.putIfAbsent(stance.subject() + " " + stance.aspect(), stance.value());
        if (before != null && !before.equals(stance.value())) {
          found.add(claim.id() + " says " + stance.value() + ", another " + before);
        }
      }
    }
    return found;
  }
}
