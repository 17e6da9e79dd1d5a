package org.tradebrief.claim;

import java.util.List;
import java.util.Optional;

/**
 * What a document begins with.
 *
 * @param headline the line above everything
 * @param sentences in reading order, none saying again what another says
 */
public record Lead(Optional<Claim> headline, List<Claim> sentences) {

  public Lead {
    sentences = List.copyOf(sentences);
  }
}
