package org.tradebrief.document;

/**
 * The part a series plays; the theme gives each a colour, dash and marker that survive a grey
 * print.
 */
public enum Ink {
  EXPORTS,
  IMPORTS,
  BALANCE,
  FOCUS,
  MUTED
}
