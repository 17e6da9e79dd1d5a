package org.tradebrief.compose;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.PathGlobMatcher;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * FreeMarker, locked: no classes, no beans, no API, files only from the folder of templates, one
 * locale and zone, every fault an error with its place. Outlines are escaped as XML, the mail's
 * page as HTML, sentences not at all. Not for several threads at once.
 */
final class TemplateEngine {

  private final Configuration configuration;

  TemplateEngine(TemplateFolder folder) {
    Configuration settings = new Configuration(Configuration.VERSION_2_3_34);
    settings.setTemplateLoader(new TemplateSource(folder));
    settings.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    settings.setLocalizedLookup(false);
    settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    settings.setAPIBuiltinEnabled(false);
    settings.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    settings.setLogTemplateExceptions(false);
    settings.setWrapUncheckedExceptions(true);
    settings.setFallbackOnNullLoopVariable(false);
    settings.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    settings.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    settings.setDefaultEncoding("UTF-8");
    settings.setOutputEncoding("UTF-8");
    settings.setLocale(Locale.ROOT);
    settings.setTimeZone(TimeZone.getTimeZone("UTC"));
    settings.setNumberFormat("computer");
    settings.setRecognizeStandardFileExtensions(false);
    settings.setOutputFormat(PlainTextOutputFormat.INSTANCE);
    settings.setTemplateConfigurations(
        new FirstMatchTemplateConfigurationFactory(
                escapedAs(XMLOutputFormat.INSTANCE, new PathGlobMatcher("briefing/**")),
                escapedAs(XMLOutputFormat.INSTANCE, new PathGlobMatcher("workbook/**")),
                escapedAs(HTMLOutputFormat.INSTANCE, new FileNameGlobMatcher("*html.ftl")))
            .allowNoMatch(true));
    this.configuration = settings;
  }

  private static ConditionalTemplateConfigurationFactory escapedAs(
      OutputFormat format, freemarker.cache.TemplateSourceMatcher matcher) {
    TemplateConfiguration settings = new TemplateConfiguration();
    settings.setOutputFormat(format);
    return new ConditionalTemplateConfigurationFactory(matcher, settings);
  }

  /** What the template writes. */
  String text(String name, Map<String, Object> model) {
    BoundedText out = new BoundedText();
    process(name, model, out);
    return out.toString();
  }

  /** The named texts that the template assigns; each must be there. */
  Map<String, String> assigned(String name, Map<String, Object> model, List<String> variables) {
    Environment environment = process(name, model, new BoundedText());
    Map<String, String> texts = new LinkedHashMap<>();
    for (String variable : variables) {
      texts.put(variable, assigned(environment, name, variable));
    }
    return texts;
  }

  private static String assigned(Environment environment, String name, String variable) {
    try {
      TemplateModel value = environment.getCurrentNamespace().get(variable);
      if (value instanceof TemplateScalarModel scalar) {
        return scalar.getAsString();
      }
      throw new TemplateFailure(name, 0, variable, "is not assigned");
    } catch (TemplateException e) {
      throw failure(name, e);
    }
  }

  /** Reads the template without following it; a fault of its syntax is an error. */
  Template parsed(String name) {
    try {
      return configuration.getTemplate(name);
    } catch (TemplateNotFoundException e) {
      throw new TemplateFailure(name, 0, "", "there is no such template", e);
    } catch (ParseException e) {
      throw new TemplateFailure(
          e.getTemplateName(), e.getLineNumber(), "", firstLine(e.getEditorMessage()), e);
    } catch (IOException e) {
      throw new TemplateFailure(name, 0, "", String.valueOf(e.getMessage()), e);
    }
  }

  private Environment process(String name, Map<String, Object> model, BoundedText out) {
    try {
      Environment environment = parsed(name).createProcessingEnvironment(model, out);
      environment.process();
      return environment;
    } catch (TemplateException e) {
      throw failure(name, e);
    } catch (IOException e) {
      throw new TemplateFailure(name, 0, "", String.valueOf(e.getMessage()), e);
    } catch (StackOverflowError e) {
      throw new TemplateFailure(name, 0, "", "calls itself without end", e);
    }
  }

  private static TemplateFailure failure(String name, TemplateException e) {
    if (e.getCause() instanceof TemplateFailure inner && inner.template().endsWith(".ftl")) {
      return inner;
    }
    String template = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
    int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
    String blamed = e.getBlamedExpressionString() == null ? "" : e.getBlamedExpressionString();
    if (e.getCause() instanceof TemplateFailure inner) {
      return new TemplateFailure(template, line, inner.variable(), inner.getMessage(), e);
    }
    return new TemplateFailure(template, line, blamed, firstLine(e.getMessageWithoutStackTop()), e);
  }

  private static String firstLine(String message) {
    return message == null ? "fails" : message.lines().findFirst().orElse("fails");
  }
}
