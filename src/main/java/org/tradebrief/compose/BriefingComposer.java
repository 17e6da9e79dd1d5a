package org.tradebrief.compose;

import org.tradebrief.document.Briefing;

/** Follows {@code templates/briefing/outline.ftl}. */
record BriefingComposer(Composition composition) {

  static final String OUTLINE = "briefing/outline.ftl";

  Briefing briefing() {
    Element outline = composition.outline(OUTLINE, "briefing");
    return new Briefing(
        new PackIdentity(composition).properties("briefing", outline.required("title")),
        new Briefing.Masthead(
            outline.required("kicker"),
            outline.required("title"),
            outline.required("stage"),
            outline.required("released")),
        new Briefing.Furniture(
            outline.required("header"), outline.required("footer"), composition.pageOf()),
        new Blocks(composition).of(outline.children()));
  }
}
