package org.tradebrief.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
        "Shows every setting, its value and where the value came from. Columns, with tabs between: key,"
            + " value, origin.",
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
    Settings settings = SettingOptions.of(spec.commandLine());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      List<Map<String, String>> entries =
          Arrays.stream(Setting.values()).map(setting -> fields(settings, setting)).toList();
      out.print(new String(Json.bytes(Map.of("settings", entries)), StandardCharsets.UTF_8));
    } else {
      for (Setting setting : Setting.values()) {
        out.println(String.join("\t", fields(settings, setting).values()));
      }
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static Map<String, String> fields(Settings settings, Setting setting) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("key", setting.id());
    fields.put("value", settings.shown(setting));
    fields.put("origin", settings.origin(setting).words());
    return fields;
  }
}
