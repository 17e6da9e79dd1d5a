package org.tradebrief.settings;

/** A value as it was given, and by whom. */
record Given(String text, Origin origin) {}
