package org.tradebrief.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tradebrief.deliver.Delivered;
import org.tradebrief.deliver.Delivery;
import org.tradebrief.deliver.Outbox;
import org.tradebrief.run.Json;
import org.tradebrief.settings.Setting;
import org.tradebrief.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands the messages of a pack to the mail server, each once. */
@Command(
    name = "send",
    description =
        "Sends what waits in the outbox of a pack, each message once. Lines with tabs between:"
            + " status, message, bytes, addresses, subject, detail. Exit code 7 if a message is left;"
            + " run again to send the rest.",
    mixinStandardHelpOptions = true)
final class SendCommand implements Callable<Integer>, Configured {

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PACK",
      description =
          "The name of a pack, such as 2025-03-provisional. Default: the only one with an outbox.")
  private String pack;

  @Option(
      names = "--dry-run",
      description = "Show who would get which message, of what size; nothing is sent.")
  private boolean dryRun;

  @Option(
      names = "--in-doubt",
      paramLabel = "WHAT",
      defaultValue = "hold",
      description =
          "What becomes of a message that left without an answer: hold, resend (the same message, by"
              + " its id) or sent (somebody looked, it arrived). Default: hold.")
  private Delivery.InDoubt inDoubt;

  @Option(names = "--json", description = "Write one JSON document in place of the lines.")
  private boolean json;

  @Override
  public List<Setting> settings() {
    return List.of(Setting.OUT);
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    Settings settings = SettingOptions.of(command);
    Path out = settings.path(Setting.OUT).orElseThrow();
    try {
      String chosen = chosen(out);
      Optional<Outbox> opened = Outbox.open(out, chosen);
      if (opened.isEmpty()) {
        throw wrong("another delivery or a run holds the outboxes of " + out + "; try again later");
      }
      try (Outbox outbox = opened.get()) {
        return report(chosen, dryRun ? Delivery.preview(outbox) : send(outbox, settings));
      }
    } catch (IOException e) {
      throw wrong(e.getMessage());
    }
  }

  private String chosen(Path out) throws IOException {
    List<String> packs = Files.isDirectory(out) ? Outbox.packs(out) : List.of();
    if (pack != null && packs.contains(pack)) {
      return pack;
    }
    if (pack == null && packs.size() == 1) {
      return packs.getFirst();
    }
    String there =
        packs.isEmpty()
            ? "there is none in " + out + "; run with a list of recipients makes one"
            : "there is one for " + String.join(", ", packs);
    throw wrong(
        pack == null
            ? "which pack? An outbox: " + there
            : "the pack " + pack + " has no outbox; " + there);
  }

  private List<Delivered> send(Outbox outbox, Settings settings) throws IOException {
    MailOptions mail = new MailOptions(spec.commandLine(), settings);
    PrintWriter err = spec.commandLine().getErr();
    World world = ((Main) spec.root().userObject()).world();
    return new Delivery(
            outbox,
            mail.server(),
            mail.pace(),
            world.clock(),
            told -> err.println(told.status().id() + " " + told.entry().id() + " " + told.detail()))
        .send(inDoubt);
  }

  private int report(String chosen, List<Delivered> all) {
    PrintWriter out = spec.commandLine().getOut();
    long left = all.stream().filter(delivered -> !delivered.done()).count();
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("pack", chosen);
      document.put("dry_run", dryRun);
      document.put("left", left);
      document.put("messages", all.stream().map(SendCommand::fields).toList());
      out.print(new String(Json.bytes(document), StandardCharsets.UTF_8));
    } else {
      all.forEach(delivered -> out.println(line(delivered)));
    }
    out.flush();
    spec.commandLine()
        .getErr()
        .println(
            dryRun
                ? left + " of " + all.size() + " messages would be sent"
                : (all.size() - left) + " of " + all.size() + " messages have been sent");
    return dryRun || left == 0 ? ExitCode.DONE : ExitCode.DELIVERY;
  }

  private static String line(Delivered delivered) {
    List<String> cells = new ArrayList<>();
    cells.add(delivered.status().id());
    cells.add(delivered.entry().id());
    cells.add(Long.toString(delivered.entry().bytes()));
    cells.add(String.join(" ", delivered.entry().addresses()));
    cells.add(delivered.entry().subject());
    cells.add(delivered.detail());
    return String.join("\t", cells).replaceAll("[\\r\\n]+", " ").stripTrailing();
  }

  private static Map<String, Object> fields(Delivered delivered) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("status", delivered.status().id());
    fields.put("message", delivered.entry().id());
    fields.put("message_id", delivered.entry().messageId());
    fields.put("file", delivered.entry().file());
    fields.put("bytes", delivered.entry().bytes());
    fields.put("subject", delivered.entry().subject());
    fields.put("to", delivered.entry().to());
    fields.put("cc", delivered.entry().cc());
    fields.put("bcc", delivered.entry().bcc());
    fields.put("detail", delivered.detail());
    return fields;
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
