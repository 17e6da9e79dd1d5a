/**
 * The story of one run: read, choose, check, analyse, compose, render, publish.
 *
 * <p>In: folders and wishes as the command line gave them. Out: a published pack or the findings
 * that stopped it. Next: {@code app} maps the outcome to an exit code; {@code deliver} sends what
 * was published. May not be here: the clock, the environment, the console.
 */
package org.tradebrief.run;
