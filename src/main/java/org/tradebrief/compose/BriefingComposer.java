package org.tradebrief.compose;

import org.tradebrief.document.Briefing;
import org.tradebrief.table.PackKind;

/**
 * Follows {@code templates/briefing/}: {@code outline.ftl}, for a quarter, a half or a year {@code
 * period.ftl}, for one page {@code brief.ftl}, and for one country or region {@code partner.ftl}.
 */
record BriefingComposer(Composition composition) {

  static final String OUTLINE = "briefing/outline.ftl";

  static final String BRIEF = "briefing/brief.ftl";

  static final String PERIOD = "briefing/period.ftl";

  static final String PARTNER = "briefing/partner.ftl";

  Briefing briefing() {
    boolean period = composition.pack().kind() == PackKind.PERIOD;
    return of(period ? PERIOD : OUTLINE, "briefing");
  }

  Briefing brief() {
    return of(BRIEF, "brief");
  }

  Briefing partner() {
    return of(PARTNER, "partner-briefing");
  }

  private Briefing of(String template, String document) {
    Element outline = composition.outline(template, "briefing");
    return new Briefing(
        new PackIdentity(composition).properties(document, outline.required("title")),
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
