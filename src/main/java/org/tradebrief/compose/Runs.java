package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.Run;

/** The text of an element with its strong stretches and links, white space made single. */
record Runs(Tongue tongue) {

  List<Run> of(Element element) {
    List<Run> runs = new ArrayList<>();
    for (Element.Part part : element.parts()) {
      switch (part) {
        case Element.Words words -> add(runs, words.text(), false, Optional.empty());
        case Element.Child child -> child(runs, child.element());
      }
    }
    return trimmed(runs);
  }

  /** The text alone, where no stretch can look another way and no footnote can stand. */
  String words(Element element) {
    StringBuilder words = new StringBuilder();
    for (Run run : of(element)) {
      if (run.footnote().isPresent()) {
        throw element.failure("footnote", "<" + element.name() + "> can have none");
      }
      words.append(run.text());
    }
    return words.toString();
  }

  private void child(List<Run> runs, Element element) {
    StringBuilder text = new StringBuilder();
    for (Element.Part part : element.parts()) {
      if (part instanceof Element.Words words) {
        text.append(words.text());
      } else {
        throw element.failure(element.name(), "holds text alone");
      }
    }
    switch (element.name()) {
      case "strong" -> add(runs, text.toString(), true, Optional.empty());
      case "a" -> add(runs, text.toString(), false, Optional.of(link(element)));
      case "footnote" -> note(runs, element, tongue.spaced(text.toString()).strip());
      default -> throw element.failure(element.name(), "may not stand in a text");
    }
  }

  /** The mark stands at the end of the words before it, with no blank between. */
  private static void note(List<Run> runs, Element element, String text) {
    if (runs.isEmpty() || runs.getLast().footnote().isPresent() || text.isEmpty()) {
      throw element.failure("footnote", "stands, with a text, after the words it explains");
    }
    Run last = runs.removeLast();
    Run bare = new Run(last.text().stripTrailing(), last.strong(), last.link(), last.language());
    runs.add(bare.noted(text));
  }

  /** Only addresses of these forms, so that no document can start a program. */
  static String link(Element element) {
    String href = element.optional("href").or(() -> element.optional("link")).orElse("");
    if (!href.matches("(https?://|#)\\S+")) {
      throw element.failure(href, "is neither a web address nor #id");
    }
    return href;
  }

  private void add(List<Run> runs, String text, boolean strong, Optional<String> link) {
    String single = tongue.spaced(text);
    if (!single.isEmpty()) {
      runs.add(new Run(single, strong, link, Optional.empty()));
    }
  }

  private static List<Run> trimmed(List<Run> runs) {
    List<Run> result = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      String text = i == 0 ? run.text().stripLeading() : run.text();
      text = i == runs.size() - 1 ? text.stripTrailing() : text;
      if (!text.isEmpty()) {
        result.add(new Run(text, run.strong(), run.link(), run.language(), run.footnote()));
      }
    }
    return result;
  }
}
