package org.tradebrief.compose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.claim.ClaimRules;
import org.tradebrief.report.CatalogueIds;
import org.tradebrief.table.Language;

/** Files that a run needs and does not find, and files that no run ever reads. */
final class FileCheck {

  private static final Pattern IMPORT = Pattern.compile("<#(?:import|include)\\s+[\"']([^\"']+)");

  private FileCheck() {}

  static List<TemplateFault> of(TemplateTexts texts) {
    Set<String> wanted = wanted();
    List<TemplateFault> faults = new ArrayList<>();
    for (String name : wanted) {
      if (!texts.has(name)) {
        faults.add(new TemplateFault(name, 0, "", missing(name, texts)));
      }
    }
    Set<String> used = new TreeSet<>(wanted);
    used.addAll(imported(texts, wanted));
    texts.properties("theme.properties").lines().stream()
        .filter(line -> line.key().equals(LogoFile.KEY))
        .forEach(line -> used.add(line.value()));
    Set<String> all = new TreeSet<>(texts.texts().keySet());
    all.addAll(texts.others());
    for (String name : all) {
      if (!used.contains(name)) {
        faults.add(new TemplateFault(name, 0, "", "is used by nothing"));
      }
    }
    return faults;
  }

  private static String missing(String name, TemplateTexts texts) {
    for (Language language : Language.values()) {
      String other = name.replaceFirst("^text/[^/]+/", "text/" + language.code() + "/");
      if (texts.has(other)) {
        return "is missing; " + other + " is there";
      }
    }
    return "is missing";
  }

  private static Set<String> wanted() {
    Set<String> wanted = new LinkedHashSet<>();
    wanted.add("theme.properties");
    wanted.addAll(OutlineCheck.OUTLINES);
    wanted.addAll(List.of("mail/subject.ftl", "mail/plain.ftl", "mail/html.ftl"));
    for (Language language : Language.values()) {
      String folder = "text/" + language.code() + "/";
      wanted.add(folder + "labels.properties");
      wanted.add(folder + "notes.ftl");
      wanted.add(folder + JudgementWords.REASON);
      wanted.add(folder + JudgementWords.SUBJECT);
      new TreeSet<>(CatalogueIds.CHARTS).forEach(id -> wanted.add(folder + "chart-" + id + ".ftl"));
      ClaimRules.kinds().forEach(kind -> wanted.add(folder + "claim/" + kind + ".ftl"));
    }
    return wanted;
  }

  /** What the wanted files import, and what these import. */
  private static Set<String> imported(TemplateTexts texts, Set<String> wanted) {
    Set<String> imported = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(wanted);
    while (!open.isEmpty()) {
      String name = open.pop();
      Matcher found = IMPORT.matcher(texts.withoutComments(name));
      while (found.find()) {
        String path = found.group(1);
        String whole =
            path.startsWith("/")
                ? path.substring(1)
                : name.substring(0, name.lastIndexOf('/') + 1) + path;
        if (imported.add(whole)) {
          open.push(whole);
        }
      }
    }
    return imported;
  }
}
