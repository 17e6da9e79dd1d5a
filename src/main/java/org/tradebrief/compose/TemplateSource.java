package org.tradebrief.compose;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hands templates to FreeMarker: only from the folder, without the constructs that would make a
 * document depend on the day or hide a fault. In outlines every element gets an {@code at}
 * attribute with file and line, so that an error in what the outline asks for can name its place.
 */
final class TemplateSource implements TemplateLoader {

  /**
   * The clock and swallowed errors. Evaluating built text is refused because nothing needs it;
   * classes stay out of reach without this, by the settings of the engine.
   */
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\?(new|api|has_api|eval|eval_json|interpret)\\b"
              + "|(?<![\\w.\\])}])\\.now\\b"
              + "|</?#(attempt|recover)\\b");

  /** Expressions, directives and calls of FreeMarker, which stay; then the start of an element. */
  private static final Pattern ELEMENT =
      Pattern.compile("\\$\\{[^}]*}|</?[#@][^>]*>|<([a-z][a-z-]*)(?=[\\s/>])");

  private final TemplateFolder folder;

  TemplateSource(TemplateFolder folder) {
    this.folder = folder;
  }

  @Override
  public Object findTemplateSource(String name) {
    return folder.find(name).isPresent() ? name : null;
  }

  /** Always the same: one run reads each template once. */
  @Override
  public long getLastModified(Object templateSource) {
    return 0;
  }

  @Override
  public Reader getReader(Object templateSource, String encoding) {
    String name = (String) templateSource;
    String text = folder.read(name);
    refuse(name, text);
    return new StringReader(isOutline(name) ? withPlaces(name, text) : text);
  }

  @Override
  public void closeTemplateSource(Object templateSource) {
    // Nothing stays open between find and read.
  }

  private static boolean isOutline(String name) {
    return name.startsWith("briefing/") || name.startsWith("workbook/");
  }

  private static void refuse(String name, String text) {
    Matcher matcher = REFUSED.matcher(text);
    if (matcher.find()) {
      throw new TemplateFailure(
          name,
          (int) text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count() + 1,
          matcher.group(),
          "may not be used in a template");
    }
  }

  private static String withPlaces(String name, String text) {
    StringBuilder result = new StringBuilder();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String place = " " + Outline.PLACE + "=\"" + name + ":" + number + "\"";
      result
          .append(number > 1 ? "\n" : "")
          .append(
              ELEMENT
                  .matcher(line)
                  .replaceAll(
                      found ->
                          Matcher.quoteReplacement(
                              found.group() + (found.group(1) == null ? "" : place))));
    }
    return result.toString();
  }
}
