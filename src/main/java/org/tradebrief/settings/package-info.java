/**
 * What is configured: one catalogue of keys, and for each the value that counts and where it came
 * from.
 *
 * <p>In: the configuration file, the environment and the options of a command, as they were given.
 * Out: {@link org.tradebrief.settings.Settings}, checked for form. Next: {@code app} makes requests
 * of it. May not be here: the environment itself (it is handed in), and any decision that a value
 * leads to.
 */
package org.tradebrief.settings;
