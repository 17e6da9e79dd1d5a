package org.tradebrief.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.deliver.Addressee;
import org.tradebrief.deliver.MailServer;
import org.tradebrief.deliver.Pace;
import org.tradebrief.settings.Setting;
import org.tradebrief.settings.Settings;
import picocli.CommandLine;

/** Makes the mail server and the sender from the settings that count. */
final class MailOptions {

  private static final Pattern NAMED = Pattern.compile("(.*)<([^<>]+)>\\s*");

  /** The first of the waiting times, which double. */
  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

  private final CommandLine command;
  private final Settings settings;

  MailOptions(CommandLine command, Settings settings) {
    this.command = command;
    this.settings = settings;
  }

  /** Who sends. */
  Addressee from() {
    String text =
        settings
            .given(Setting.SMTP_FROM)
            .orElseThrow(() -> wrong("smtp.from: expected who sends the messages, found nothing"));
    Matcher named = NAMED.matcher(text);
    try {
      return named.matches()
          ? new Addressee(named.group(2).strip(), named.group(1).replace("\"", "").strip())
          : new Addressee(text.strip(), "");
    } catch (IllegalArgumentException e) {
      throw wrong(
          settings.origin(Setting.SMTP_FROM).prefix()
              + ": expected 'Name <name@example.org>', found '"
              + text
              + "'");
    }
  }

  MailServer server() {
    String host =
        settings
            .given(Setting.SMTP_HOST)
            .orElseThrow(() -> wrong("smtp.host: expected the mail server, found nothing"));
    MailServer.Security security =
        switch (settings.text(Setting.SMTP_SECURITY)) {
          case "tls" -> MailServer.Security.TLS;
          case "none" -> MailServer.Security.NONE;
          default -> MailServer.Security.STARTTLS;
        };
    if (security == MailServer.Security.NONE && !isHere(host)) {
      throw wrong(
          settings.origin(Setting.SMTP_SECURITY).prefix()
              + ": none is for a server on this machine; "
              + host
              + " is another one");
    }
    Optional<String> user = settings.given(Setting.SMTP_USER);
    Optional<String> password = settings.password();
    if (user.isPresent() && password.isEmpty()) {
      throw wrong(
          "smtp.password: expected the password of "
              + user.get()
              + " in the environment or in smtp.password-file, found nothing");
    }
    return new MailServer(
        host,
        settings.number(Setting.SMTP_PORT),
        security,
        user,
        password,
        from(),
        settings.duration(Setting.SMTP_TIMEOUT),
        settings.path(Setting.SMTP_AUTHORITY));
  }

  Pace pace() {
    return new Pace(
        settings.number(Setting.SMTP_RATE), settings.number(Setting.SMTP_RETRIES), FIRST_WAIT);
  }

  private static boolean isHere(String host) {
    if (!host.equals("localhost") && !host.matches("127(\\.[0-9]{1,3}){3}|\\[?::1]?")) {
      return false;
    }
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(command, message);
  }
}
