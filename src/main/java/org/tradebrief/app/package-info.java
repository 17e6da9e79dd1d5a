/**
 * The way in: commands, options and exit codes. The only room with the clock, the environment, the
 * console and {@code System.exit}. What comes in is a command line; what goes out is a call of the
 * next room, {@code run}, and an exit code. No figure is read or computed here.
 */
package org.tradebrief.app;
