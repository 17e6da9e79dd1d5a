package org.tradebrief.deliver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server on a real socket that breaks off or refuses at one step of the conversation, as
 * often as it is told, and else takes every message.
 */
final class ScriptedServer implements AutoCloseable {

  /** Where in the conversation it happens. */
  enum Step {
    GREETING,
    EHLO,
    MAIL,
    RCPT,
    DATA,
    /** In the middle of the message. */
    BODY,
    /** After the end of the message was heard, before the answer. */
    END,
    QUIT
  }

  /** What it takes down of a message. */
  record Taken(String from, List<String> readers, String text) {}

  private final ServerSocket socket;
  private final List<Taken> taken = new CopyOnWriteArrayList<>();
  private final Map<Step, Integer> drops = new HashMap<>();
  private final Map<Step, List<String>> answers = new HashMap<>();
  private final SSLContext tls;
  private int connections;

  private ScriptedServer(SSLContext tls) throws IOException {
    this.tls = tls;
    this.socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  static ScriptedServer start() throws IOException {
    return new ScriptedServer(null);
  }

  /** Offers to protect the connection with this key. */
  static ScriptedServer withTls(SSLContext tls) throws IOException {
    return new ScriptedServer(tls);
  }

  /** Breaks the connection at that step, so many times. */
  synchronized ScriptedServer drop(Step step, int times) {
    drops.put(step, times);
    return this;
  }

  /** Answers so at that step, one answer a time, then as usual. */
  synchronized ScriptedServer answer(Step step, String... lines) {
    answers.put(step, new ArrayList<>(List.of(lines)));
    return this;
  }

  int port() {
    return socket.getLocalPort();
  }

  List<Taken> taken() {
    return List.copyOf(taken);
  }

  synchronized int connections() {
    return connections;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        synchronized (this) {
          connections++;
        }
        converse(connection);
      } catch (IOException | UncheckedIOException e) {
        // A client that goes away, and the end of the test.
      }
    }
  }

  private void converse(Socket first) throws IOException {
    Socket connection = first;
    BufferedReader in = reader(connection);
    OutputStream out = connection.getOutputStream();
    if (!reply(out, Step.GREETING, "220 test ready")) {
      return;
    }
    String from = "";
    List<String> readers = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String verb = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
      switch (verb) {
        case "EHLO" -> {
          boolean offered = tls != null && !(connection instanceof SSLSocket);
          if (!reply(out, Step.EHLO, offered ? "250-test\r\n250 STARTTLS" : "250 test")) {
            return;
          }
        }
        case "STARTTLS" -> {
          out.write("220 go ahead\r\n".getBytes(StandardCharsets.US_ASCII));
          SSLSocket safe =
              (SSLSocket)
                  tls.getSocketFactory()
                      .createSocket(connection, "localhost", connection.getPort(), true);
          safe.setUseClientMode(false);
          safe.startHandshake();
          connection = safe;
          in = reader(safe);
          out = safe.getOutputStream();
        }
        case "MAIL" -> {
          from = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
          readers.clear();
          if (!reply(out, Step.MAIL, "250 ok")) {
            return;
          }
        }
        case "RCPT" -> {
          String reader = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
          readers.add(reader);
          if (!reply(out, Step.RCPT, "250 ok")) {
            return;
          }
        }
        case "DATA" -> {
          if (!reply(out, Step.DATA, "354 go on")) {
            return;
          }
          String text = body(in);
          if (text == null || dropping(Step.END)) {
            return;
          }
          String answer = next(Step.END, "250 taken");
          if (answer.startsWith("2")) {
            taken.add(new Taken(from, List.copyOf(readers), text));
          }
          out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        case "QUIT" -> {
          reply(out, Step.QUIT, "221 bye");
          return;
        }
        default -> out.write("250 ok\r\n".getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  /** The message without the stuffing of dots; nothing if the connection was dropped within it. */
  private String body(BufferedReader in) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean dropping = dropping(Step.BODY);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals(".")) {
        return text.toString();
      }
      if (dropping) {
        return null;
      }
      text.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
    }
    return null;
  }

  private boolean reply(OutputStream out, Step step, String usual) throws IOException {
    if (dropping(step)) {
      return false;
    }
    String answer = next(step, usual);
    out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
    return true;
  }

  private synchronized String next(Step step, String usual) {
    List<String> said = answers.getOrDefault(step, List.of());
    return said.isEmpty() ? usual : said.removeFirst();
  }

  private synchronized boolean dropping(Step step) {
    int left = drops.getOrDefault(step, 0);
    drops.put(step, Math.max(0, left - 1));
    return left > 0;
  }

  private static BufferedReader reader(Socket connection) throws IOException {
    return new BufferedReader(
        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    try {
      socket.close();
    } catch (SocketException e) {
      throw new IOException(e);
    }
  }
}
