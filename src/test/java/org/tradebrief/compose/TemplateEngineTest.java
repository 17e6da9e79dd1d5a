package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;

class TemplateEngineTest {

  @TempDir Path outside;
  private Path templates;

  private Path folder() throws IOException {
    if (templates == null) {
      templates = Files.createDirectories(outside.resolve("templates"));
      write("text/en/labels.properties", "hello=Hello, {0}\n");
    }
    return templates;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String render(String text) throws IOException {
    write("text/en/a.ftl", text);
    TemplateFolder templates = new TemplateFolder(folder());
    Tongue tongue = Tongue.of(Language.ENGLISH, templates, new TemplateEngine(templates));
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("when", tongue.values().period(new Month(2025, 3)));
    variables.put("names", List.of("A", "B", "C"));
    variables.put("stranger", new Object() {});
    return tongue.engine().text("text/en/a.ftl", tongue.model(variables));
  }

  private TemplateFailure fails(String text) {
    return assertThrows(TemplateFailure.class, () -> render(text));
  }

  @Test
  void wordsListsAndForms() throws IOException {
    assertEquals(
        "Hello, March 2025! A, B and C",
        render("${t('hello', when)}! ${join(names)}<#-- ${when.text} -->"));
  }

  @Test
  void aMissingVariableNamesTemplateLineAndVariable() {
    TemplateFailure failure = fails("one\ntwo ${when.txet}\n");
    assertEquals("text/en/a.ftl", failure.template());
    assertEquals(2, failure.line());
    assertEquals("when.txet", failure.variable());
    assertEquals("nothing", fails("${nothing}").variable());
  }

  @Test
  void aMissingWordNamesTheTemplateThatAsksAndTheFileThatLacksIt() {
    TemplateFailure failure = fails("\n\n${t('helo')}");
    assertEquals("text/en/a.ftl", failure.template());
    assertEquals(3, failure.line());
    assertEquals("helo", failure.variable());
    assertTrue(failure.getMessage().contains("text/en/labels.properties"), failure.getMessage());
    assertEquals("hello", fails("${t('hello')}").variable());
  }

  @Test
  void aSyntaxErrorNamesTheLine() {
    assertEquals(3, fails("fine\nfine\n${when.}").line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${when?api.class}",
        "${when.class}",
        "${when.getClass()}",
        "${names.class.forName('java.lang.Runtime')}",
        "${names?api.getClass()}",
        "${\"1 + 1\"?eval}",
        "<#assign x = \"${1}\"?interpret><@x/>",
        "${stranger}",
        "${stranger.toString()}",
        "${.now}",
        "<#attempt>${nothing}<#recover>hidden</#attempt>",
        "<#include \"../../secret.txt\">",
        "<#include \"/../secret.txt\">",
        "<#include \"/etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"http://127.0.0.1/a\">",
        "<#include \"link.ftl\">",
        "<#include \"folder/secret.txt\">",
        "<#import \"missing.ftl\" as m>",
        "<#macro again><@again/></#macro><@again/>",
        "<#function f x><#return f(x)></#function>${f(1)}",
        "<#list 1.. as i>0123456789</#list>",
        "${t}",
        "${t(names)}",
        "${join('a')}"
      })
  void nothingGetsOut(String text) throws IOException {
    Files.writeString(outside.resolve("secret.txt"), "SECRET");
    Path here = Files.createDirectories(folder().resolve("text/en"));
    if (!Files.exists(here.resolve("link.ftl"))) {
      Files.createSymbolicLink(here.resolve("link.ftl"), outside.resolve("secret.txt"));
      Files.createSymbolicLink(here.resolve("folder"), outside);
    }
    TemplateFailure failure = fails(text);
    assertEquals(
        "text/en/a.ftl",
        failure.template().replace("link.ftl", "a.ftl").replace("folder/secret.txt", "a.ftl"));
    assertTrue(!failure.getMessage().contains("SECRET"), failure.getMessage());
  }

  @Test
  void theDataModelHoldsOnlyWhatItWasGiven() throws IOException {
    assertEquals(
        "join names stranger t when ", render("<#list .data_model?keys?sort as k>${k} </#list>"));
  }

  @Test
  void filesAreUtf8AndBounded() throws IOException {
    write("text/en/long.ftl", "x".repeat(TemplateFolder.MOST_BYTES + 1));
    assertTrue(fails("<#include \"long.ftl\">").getMessage().contains("longer than"));
    Files.write(folder().resolve("text/en/latin.ftl"), new byte[] {(byte) 0xe9});
    assertTrue(fails("<#include \"latin.ftl\">").getMessage().contains("not UTF-8"));
  }

  @Test
  void labelFilesAreStrict() throws IOException {
    write("twice.properties", "a=1\n\n# b\na=2\n");
    TemplateFolder templates = new TemplateFolder(folder());
    TemplateFailure failure =
        assertThrows(TemplateFailure.class, () -> templates.readProperties("twice.properties"));
    assertEquals(4, failure.line());
    assertEquals("a", failure.variable());
  }
}
