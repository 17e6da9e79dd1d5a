package org.tradebrief.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tradebrief.settings.Setting;
import org.tradebrief.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The page for {@code man tradebrief}, written from the commands and settings themselves. Plain
 * roff with the macros of man(7); picocli's own generator writes AsciiDoc, which would need a
 * second tool chain to become a page.
 */
final class ManualPage {

  private final List<String> lines = new ArrayList<>();

  private ManualPage() {}

  static String of(CommandLine root, String version) {
    ManualPage page = new ManualPage();
    page.write(root, version);
    return String.join("\n", page.lines) + "\n";
  }

  private void write(CommandLine root, String version) {
    CommandSpec spec = root.getCommandSpec();
    // No date: the same sources give the same page.
    lines.add(".TH TRADEBRIEF 1 \"\" \"tradebrief " + version + "\" \"User Commands\"");
    section("NAME");
    lines.add("tradebrief \\- workbook, briefing and mail from one trade release");
    section("SYNOPSIS");
    lines.add(".B tradebrief");
    lines.add("\\fICOMMAND\\fR [\\fIOPTION\\fR]...");
    section("DESCRIPTION");
    paragraph(spec.usageMessage().description());
    section("COMMANDS");
    commands(root, "");
    section("CONFIGURATION");
    lines.add(
        text(
            "An option counts before the environment, that before the file "
                + Settings.USUAL_FILE
                + " (or the one that --config or TRADEBRIEF_CONFIG names), that before the default."));
    for (Setting setting : Setting.values()) {
      lines.add(".TP");
      lines.add("\\fB" + text(setting.id()) + "\\fR, " + text(setting.variable()));
      lines.add(text(setting.description()));
    }
    section("EXIT STATUS");
    for (Map.Entry<String, String> code : spec.usageMessage().exitCodeList().entrySet()) {
      lines.add(".TP");
      lines.add(".B " + code.getKey());
      lines.add(text(code.getValue()));
    }
  }

  private void commands(CommandLine parent, String before) {
    for (Map.Entry<String, CommandLine> entry : parent.getSubcommands().entrySet()) {
      CommandLine command = entry.getValue();
      if (command.getCommandSpec().usageMessage().hidden()) {
        continue;
      }
      String name = before + entry.getKey();
      lines.add(".SS " + text(name));
      paragraph(command.getCommandSpec().usageMessage().description());
      for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
        item("\\fI" + text(parameter.paramLabel()) + "\\fR", parameter.description());
      }
      command.getCommandSpec().options().stream()
          .filter(option -> !option.usageHelp() && !option.versionHelp())
          .sorted(Comparator.comparing(OptionSpec::longestName))
          .forEach(this::option);
      commands(command, name + " ");
    }
  }

  private void option(OptionSpec option) {
    String label =
        option.typeInfo().isBoolean() ? "" : " \\fI" + text(option.paramLabel()) + "\\fR";
    String[] description = option.description();
    String standard = String.valueOf(option.defaultValue());
    for (int n = 0; n < description.length; n++) {
      description[n] = description[n].replace("${DEFAULT-VALUE}", standard);
    }
    item("\\fB" + text(option.longestName()) + "\\fR" + label, description);
  }

  private void item(String head, String[] description) {
    lines.add(".TP");
    lines.add(head);
    paragraph(description);
  }

  private void paragraph(String[] description) {
    for (String line : description) {
      lines.add(text(line));
    }
  }

  private void section(String name) {
    lines.add(".SH \"" + name + "\"");
  }

  /** Nothing in a text is taken for an order to the formatter. */
  private static String text(String plain) {
    StringBuilder text = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> text.append("\\e");
                case '-' -> text.append("\\-");
                case '\'' -> text.append("\\(aq");
                case '"' -> text.append("\\(dq");
                default -> {
                  if (c < 128) {
                    text.appendCodePoint(c);
                  } else {
                    text.append(String.format(java.util.Locale.ROOT, "\\[u%04X]", c));
                  }
                }
              }
            });
    return text.toString().startsWith(".") ? "\\&" + text : text.toString();
  }
}
