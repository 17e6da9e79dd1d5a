/**
 * Claims: statements of a known kind, decided by a written rule on figures of a known vintage, with
 * their evidence.
 *
 * <p>In: the view of the archive that a pack has, and the tariff timeline. Out: claims with
 * verdict, arguments and evidence. Next: {@code report} offers them to the templates, which put
 * them into words. May not be here: sentences, number formats.
 */
package org.tradebrief.claim;
