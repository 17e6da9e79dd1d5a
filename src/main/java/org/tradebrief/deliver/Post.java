package org.tradebrief.deliver;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands messages to one server over one connection, which it opens anew when it was lost. */
final class Post implements AutoCloseable {

  /** How handing in one message ended. */
  record Answer(Kind kind, String text) {}

  /** What an answer means. */
  enum Kind {
    TAKEN,
    /** The server said no and means it. */
    REFUSED,
    /** The server said not now, or could not be reached; the message was not taken. */
    NOT_NOW,
    /** No answer came after the message had left. */
    UNKNOWN,
    /** The server does not let us in; no other message would fare better. */
    LOCKED_OUT
  }

  private static final Pattern CODE = Pattern.compile("(?s)\\s*([245])\\d\\d[ -].*");

  private final MailServer server;
  private final Session session;
  private final SMTPTransport transport;

  Post(MailServer server) throws IOException {
    this.server = server;
    this.session = Session.getInstance(properties(server));
    try {
      this.transport =
          (SMTPTransport)
              session.getTransport(server.security() == MailServer.Security.TLS ? "smtps" : "smtp");
    } catch (MessagingException e) {
      throw new IllegalStateException("the mail library has no SMTP", e);
    }
  }

  private static Properties properties(MailServer server) throws IOException {
    String protocol = server.security() == MailServer.Security.TLS ? "mail.smtps." : "mail.smtp.";
    String timeout = Long.toString(server.timeout().toMillis());
    Properties properties = new Properties();
    properties.setProperty(protocol + "connectiontimeout", timeout);
    properties.setProperty(protocol + "timeout", timeout);
    properties.setProperty(protocol + "writetimeout", timeout);
    properties.setProperty(protocol + "from", server.from().address());
    properties.setProperty(protocol + "auth", Boolean.toString(server.user().isPresent()));
    // All of a message's readers or none: half a delivery could not be said to have happened.
    properties.setProperty(protocol + "sendpartial", "false");
    properties.setProperty(protocol + "quitwait", "false");
    properties.setProperty(protocol + "ssl.checkserveridentity", "true");
    properties.setProperty(protocol + "ssl.protocols", "TLSv1.3 TLSv1.2");
    if (server.security() == MailServer.Security.STARTTLS) {
      properties.setProperty(protocol + "starttls.enable", "true");
      properties.setProperty(protocol + "starttls.required", "true");
    }
    if (server.authority().isPresent()) {
      properties.put(protocol + "ssl.socketFactory", Trust.sockets(server.authority().get()));
    }
    return properties;
  }

  /**
   * Hands in one message.
   *
   * @param left called when the last byte of the message has left, before its end is said
   */
  Answer send(byte[] message, List<String> addresses, Left left) throws IOException {
    Leaving leaving = new Leaving(session, message, left);
    try {
      if (!transport.isConnected()) {
        transport.connect(
            server.host(),
            server.port(),
            server.user().orElse(null),
            server.password().orElse(null));
      }
      transport.sendMessage(leaving.message(), recipients(addresses));
      return new Answer(Kind.TAKEN, oneLine(transport.getLastServerResponse()));
    } catch (AuthenticationFailedException e) {
      return new Answer(Kind.LOCKED_OUT, oneLine(e.getMessage()));
    } catch (MessagingException e) {
      close();
      if (leaving.failure() != null) {
        throw leaving.failure();
      }
      return answer(e, leaving.hasLeft());
    }
  }

  private static Answer answer(MessagingException e, boolean hasLeft) {
    String text = oneLine(e.getMessage());
    int code = code(e);
    if (code >= 500) {
      return new Answer(Kind.REFUSED, text);
    }
    if (code >= 400) {
      return new Answer(Kind.NOT_NOW, text);
    }
    return new Answer(hasLeft ? Kind.UNKNOWN : Kind.NOT_NOW, text);
  }

  /** The server's answer to the step that failed; of refused readers, the worst; 0 for silence. */
  private static int code(MessagingException e) {
    int worst =
        e instanceof SMTPSendFailedException failed ? Math.max(0, failed.getReturnCode()) : 0;
    for (Exception next = e; next != null; ) {
      if (next instanceof org.eclipse.angus.mail.smtp.SMTPAddressFailedException refused) {
        worst = Math.max(worst, refused.getReturnCode());
      }
      next = next instanceof MessagingException chain ? chain.getNextException() : null;
    }
    if (worst == 0 && e instanceof SendFailedException) {
      Matcher matcher = CODE.matcher(String.valueOf(e.getMessage()));
      worst = matcher.matches() ? Integer.parseInt(matcher.group(1)) * 100 : 0;
    }
    return worst;
  }

  private static Address[] recipients(List<String> addresses) throws AddressException {
    Address[] all = new Address[addresses.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = new InternetAddress(addresses.get(i), true);
    }
    return all;
  }

  private static String oneLine(String text) {
    return text == null ? "no answer" : text.strip().replaceAll("\\s+", " ");
  }

  /** Told that a message has left. */
  @FunctionalInterface
  interface Left {
    void left() throws IOException;
  }

  /** A message that says when its last byte has left. */
  private static final class Leaving {

    private final MimeMessage message;
    private boolean gone;
    private IOException failure;

    Leaving(Session session, byte[] bytes, Left left) throws IOException {
      try {
        this.message =
            new MimeMessage(session, new ByteArrayInputStream(bytes)) {
              @Override
              public void writeTo(OutputStream out, String[] ignored)
                  throws IOException, MessagingException {
                out.write(bytes);
                out.flush();
                note(left);
              }
            };
      } catch (MessagingException e) {
        throw new IOException("the message cannot be read: " + e.getMessage(), e);
      }
    }

    private void note(Left left) throws IOException {
      try {
        left.left();
        gone = true;
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    MimeMessage message() {
      return message;
    }

    boolean hasLeft() {
      return gone;
    }

    IOException failure() {
      return failure;
    }
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException e) {
      // A connection that breaks while it is closed is closed.
    }
  }
}
