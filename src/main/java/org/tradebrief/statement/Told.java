package org.tradebrief.statement;

import java.util.Optional;
import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Claim;

/**
 * What the tables tell of a statement's subject, in the statement's own terms.
 *
 * @param form the form that they support; empty where the kind has none
 * @param value the figure that a stated number is held against
 */
record Told(Claim claim, String form, Optional<Argument> value) {

  static Told of(Claim claim, String form, String argument) {
    return new Told(claim, form, Optional.ofNullable(claim.arguments().get(argument)));
  }

  /** Of a kind that claims no direction. */
  static Told of(Claim claim, String argument) {
    return of(claim, "", argument);
  }

  Told with(String otherForm) {
    return new Told(claim, otherForm, value);
  }
}
