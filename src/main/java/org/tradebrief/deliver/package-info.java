/**
 * Brings finished messages to the people on a list, each exactly once.
 *
 * <p>In: a list of recipients, and messages that somebody else wrote. Out: an outbox folder that
 * can be looked at, then the messages at a mail server and a ledger of what happened to each. Runs
 * alone, later, again. May not be here: words of a message, figures, the decision what a pack is.
 */
package org.tradebrief.deliver;
