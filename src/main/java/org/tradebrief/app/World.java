package org.tradebrief.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * What the program finds around itself; tests put another world in its place.
 *
 * @param folder the current one
 * @param clock for what is told to people and to servers, never for what stands in a pack
 * @param terminal whether a person watches stderr, as the launcher says
 */
record World(Map<String, String> environment, Path folder, InstantSource clock, boolean terminal) {

  static World real() {
    return new World(
        System.getenv(),
        Path.of(""),
        InstantSource.system(),
        Boolean.parseBoolean(System.getProperty("tradebrief.terminal", "false")));
  }
}
