package org.tradebrief.release;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.source.Findings;
import org.tradebrief.source.XmlElement;
import org.tradebrief.table.SourcePlace;

/**
 * The table of contents, held against the pages that are there. The releases of 10 and 20 days have
 * none.
 */
final class PressContents {
  private static final Pattern LAST_PARENTHESES = Pattern.compile(".*\\(\\s*([^()]*?)\\s*\\)\\s*");
  private static final Pattern HREF = Pattern.compile("#pg(\\d{1,3})");

  private final String file;
  private final boolean present;
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Findings findings;

  private PressContents(String file, boolean present, Findings findings) {
    this.file = file;
    this.present = present;
    this.findings = findings;
  }

  static PressContents read(String file, XmlElement root, Findings findings) {
    Optional<XmlElement> mokuji = root.child("mokuji");
    PressContents contents = new PressContents(file, mokuji.isPresent(), findings);
    mokuji.ifPresent(
        element ->
            element
                .children("page")
                .forEach(
                    page -> {
                      Matcher href = HREF.matcher(page.attribute("href"));
                      if (href.matches()) {
                        contents.titles.put("page " + href.group(1), page.childText("pagemei"));
                      }
                    }));
    return contents;
  }

  /**
   * Compares a page with its line in the contents.
   *
   * @param shown what the page says it is: {@code Exports USA}, or only the area of an index page
   */
  void compare(PressPage page, Optional<String> shown) {
    String title = titles.get(page.part());
    if (title == null || shown.isEmpty()) {
      return;
    }
    Matcher parentheses = LAST_PARENTHESES.matcher(title);
    String area = parentheses.matches() ? parentheses.group(1) : "";
    String flow =
        title.startsWith("Exports") ? "Exports " : title.startsWith("Imports") ? "Imports " : "";
    if (!shown.get().equalsIgnoreCase(flow + area)) {
      findings.failed(
          "page-disagrees",
          page.place("", "title"),
          title + ", as in the table of contents",
          shown.get(),
          "Fetch the file again; pages may be swapped.");
    }
  }

  /** Every page once, and as the contents list them. */
  void check(Map<String, Integer> seen, PressHead head) {
    seen.forEach(
        (part, count) -> {
          if (count > 1) {
            report("doubled-page", part, "one page of this number", count + " pages");
          } else if (present && !titles.containsKey(part)) {
            report(
                "unlisted-page",
                part,
                "a page of the table of contents",
                "a page without a line in it");
          }
        });
    titles.forEach(
        (part, title) -> {
          if (!seen.containsKey(part)) {
            report("missing-page", part, title, "no such page");
          }
        });
    boolean monthly = head.stage().filter(stage -> !stage.coversPartOfMonth()).isPresent();
    if (monthly && !present) {
      report("missing-element", "", "mokuji, the table of contents of a monthly release", "none");
    }
  }

  private void report(String code, String part, String expected, String found) {
    findings.unreadable(
        code, SourcePlace.of(file, part, "", ""), expected, found, "Fetch the file again.");
  }
}
