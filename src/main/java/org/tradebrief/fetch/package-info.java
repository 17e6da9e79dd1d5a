/**
 * Brings the ministry's files into the archive.
 *
 * <p>In: a period, a stage, and where files are to be had. Out: a file of the archive that is what
 * it says, or why there is none. Next: {@code run} reads the archive. May not be here: the clock
 * and the environment (both are handed in), and any other network access of the product but mail.
 */
package org.tradebrief.fetch;
