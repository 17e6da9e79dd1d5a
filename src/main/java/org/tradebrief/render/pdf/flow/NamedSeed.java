package org.tradebrief.render.pdf.flow;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.zip.CRC32;

/**
 * Numbers that follow from a name, in the form OpenPDF asks for. They choose the six letters before
 * the name of an embedded subset and protect nothing.
 */
final class NamedSeed extends SecureRandom {

  private long state;

  NamedSeed(String name) {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    state = sum.getValue();
  }

  @Override
  public double nextDouble() {
    // A linear congruential step with the constants of Knuth's MMIX.
    state = state * 6364136223846793005L + 1442695040888963407L;
    return (state >>> 11) / (double) (1L << 53);
  }
}
