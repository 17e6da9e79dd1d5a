package org.tradebrief.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.tradebrief.fetch.Fetch;

/**
 * What the program finds around itself; tests put another world in its place.
 *
 * @param folder the current one
 * @param clock for what is told to people and to servers, never for what stands in a pack
 * @param sleep lets time pass
 * @param terminal whether a person watches stderr, as the launcher says
 * @param screen whether a person reads stdout, as the launcher says
 */
record World(
    Map<String, String> environment,
    Path folder,
    InstantSource clock,
    Fetch.Pause sleep,
    boolean terminal,
    boolean screen) {

  /** The machine's name, as far as it can be told without asking the network. */
  String host() {
    String named =
        environment.getOrDefault("HOSTNAME", environment.getOrDefault("COMPUTERNAME", ""));
    if (!named.isEmpty()) {
      return named;
    }
    try {
      return Files.readString(Path.of("/etc/hostname")).strip();
    } catch (IOException e) {
      return "this machine";
    }
  }

  private static boolean says(String what) {
    return Boolean.parseBoolean(System.getProperty("tradebrief." + what, "false"));
  }

  static World real() {
    return new World(
        System.getenv(),
        Path.of(""),
        InstantSource.system(),
        Thread::sleep,
        says("terminal"),
        says("screen"));
  }
}
