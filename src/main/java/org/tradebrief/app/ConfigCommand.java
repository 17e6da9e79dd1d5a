package org.tradebrief.app;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.tradebrief.run.Json;
import org.tradebrief.settings.Setting;
import org.tradebrief.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what counts and why. */
@Command(
    name = "config",
    description =
        "Shows every setting, its value and where the value came from. What is done without a value"
            + " stands in brackets. Columns: key, value, origin; for a program with tabs between and"
            + " without a head.",
    mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer>, Configured {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(names = "--json", description = "Write one JSON document in place of the lines.")
  private boolean json;

  @Override
  public List<Setting> settings() {
    return List.of(Setting.values());
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Settings settings = SettingOptions.of(command);
    if (json) {
      List<Map<String, String>> entries = entries(settings, ConfigCommand::fields);
      command
          .getOut()
          .print(new String(Json.bytes(Map.of("settings", entries)), StandardCharsets.UTF_8));
      command.getOut().flush();
    } else {
      Columns.print(command, entries(settings, ConfigCommand::line));
    }
    return ExitCode.DONE;
  }

  private static List<Map<String, String>> entries(
      Settings settings, BiFunction<Settings, Setting, Map<String, String>> form) {
    return Arrays.stream(Setting.values()).map(setting -> form.apply(settings, setting)).toList();
  }

  private static Map<String, String> line(Settings settings, Setting setting) {
    Map<String, String> line = new LinkedHashMap<>();
    String value = settings.shown(setting);
    line.put("key", setting.id());
    line.put("value", value.isEmpty() ? "(" + setting.otherwise() + ")" : value);
    line.put("origin", settings.origin(setting).words());
    return line;
  }

  /** For a program a value that is not there is empty, and what is done without it has a field. */
  private static Map<String, String> fields(Settings settings, Setting setting) {
    Map<String, String> fields = line(settings, setting);
    fields.put("value", settings.shown(setting));
    fields.put("default", setting.otherwise());
    return fields;
  }
}
