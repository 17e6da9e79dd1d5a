package org.tradebrief.statement;

import org.tradebrief.claim.Argument;

/**
 * A figure of the tables, and which of its text forms fits the statement.
 *
 * @param form one of the forms that docs/templates.md lists for the value: {@code sizeTrillion}
 */
public record Shown(Argument argument, String form) {}
