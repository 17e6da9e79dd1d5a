package org.tradebrief.claim;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tradebrief.table.Language;

/** Puts claims into the words of the templates, with plain stand-ins for the formats. */
final class Sentences {
  static final Path TEXT = Path.of(System.getProperty("tradebrief.home", "."), "templates", "text");

  private final Configuration configuration;
  private final Language language;

  Sentences(Language language) {
    this.language = language;
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    try {
      configuration.setDirectoryForTemplateLoading(TEXT.resolve(language.code()).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setObjectWrapper(
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
  }

  String of(Claim claim) {
    Map<String, Object> model = new HashMap<>(forms(claim.arguments()));
    model.put("form", claim.form());
    StringWriter text = new StringWriter();
    try {
      configuration.getTemplate("claim/" + claim.kind() + ".ftl").process(model, text);
    } catch (IOException e) {
      throw new UncheckedIOException(claim.id(), e);
    } catch (TemplateException e) {
      throw new AssertionError(claim.id() + " " + claim.form() + ": " + e.getMessage(), e);
    }
    return text.toString().strip();
  }

  List<String> kinds() {
    try (Stream<Path> files = Files.list(TEXT.resolve(language.code()).resolve("claim"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("_"))
          .map(name -> name.replace(".ftl", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> forms(Map<String, Argument> arguments) {
    Map<String, Object> forms = new HashMap<>();
    arguments.forEach((name, argument) -> forms.put(name, form(argument)));
    return forms;
  }

  private Object form(Argument argument) {
    return argument instanceof Argument.Items items
        ? items.items().stream().map(this::forms).toList()
        : Forms.of(argument, language);
  }
}
