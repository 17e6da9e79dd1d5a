package org.tradebrief.check;

import org.tradebrief.table.Severity;

/**
 * What became of one rule over a release.
 *
 * @param rule stable identifier of the rule
 * @param says the rule in words
 * @param tried cells that were recomputed: the sum of exact, within and failed
 * @param exact cells that are what their printed neighbours give, rounded once
 * @param within cells that some unrounded neighbours give
 * @param notCovered cells of the rule's kind that it could not recompute, because of a mark or a
 *     gap
 */
public record RuleResult(
    String rule,
    Severity severity,
    String says,
    int tried,
    int exact,
    int within,
    int failed,
    int notCovered) {

  RuleResult plus(RuleResult other) {
    return new RuleResult(
        rule,
        severity,
        says,
        tried + other.tried,
        exact + other.exact,
        within + other.within,
        failed + other.failed,
        notCovered + other.notCovered);
  }
}
