package org.tradebrief.app;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.settings.Setting;
import org.tradebrief.settings.Settings;
import org.tradebrief.settings.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Gives commands the options that stand for settings, and reads them together with the rest. */
final class SettingOptions {

  private static final String CONFIG = "--config";

  private SettingOptions() {}

  /** For a command and those below it. */
  static void add(CommandLine command) {
    if (command.getCommandSpec().userObject() instanceof Configured configured) {
      command
          .getCommandSpec()
          .addOption(
              OptionSpec.builder(CONFIG)
                  .paramLabel("FILE")
                  .type(String.class)
                  .description(
                      "The file of settings. Default: ./"
                          + Settings.USUAL_FILE
                          + ", if it is there.")
                  .build());
      for (Setting setting : configured.settings()) {
        if (!setting.flag().isEmpty()) {
          command
              .getCommandSpec()
              .addOption(
                  OptionSpec.builder(setting.flag())
                      .paramLabel(setting.label())
                      .type(String.class)
                      .description(setting.description())
                      .build());
        }
      }
    }
    command.getSubcommands().values().forEach(SettingOptions::add);
  }

  /** What counts for a command that was parsed. */
  static Settings of(CommandLine command) {
    World world = ((Main) command.getCommandSpec().root().userObject()).world();
    Map<Setting, String> options = new EnumMap<>(Setting.class);
    Optional<Path> file = Optional.empty();
    for (OptionSpec option : command.getParseResult().matchedOptions()) {
      if (option.longestName().equals(CONFIG)) {
        file = Optional.of(Path.of(option.<String>getValue()));
      }
      // A preview has a folder of its own under the same name as a run's: only what is declared.
      for (Setting setting : ((Configured) command.getCommand()).settings()) {
        if (option.longestName().equals(setting.flag())) {
          options.put(setting, option.getValue());
        }
      }
    }
    try {
      return Settings.of(file, world.folder(), world.environment(), options);
    } catch (SettingsException e) {
      throw new CommandLine.ParameterException(command, e.getMessage());
    }
  }
}
