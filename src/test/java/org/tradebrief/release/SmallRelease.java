package org.tradebrief.release;

/**
 * A release in the ministry's layout cut down to five pages, with cells of March 2025, so that
 * tests can break one thing at a time without the ministry's own file.
 */
final class SmallRelease {
  private SmallRelease() {}

  static String text() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>"
        + "<?xml-stylesheet href=\"d1201e.xsl\" type=\"text/xsl\"?><hodoxml>"
        + totals()
        + contents()
        + areas()
        + commodities()
        + indexes()
        + indexHistory()
        + "<pdf href=\"2025034e.pdf\"/></hodoxml>";
  }

  private static String totals() {
    return "<sogakutsuki name=\"pg1\"><kohyoymd>April 17, 2025</kohyoymd>"
        + "<title>Value of Exports and Imports March 2025 (Provisional)</title>"
        + "<taishoymtonen>March 2025</taishoymtonen><taishoymzennen>March 2024</taishoymzennen>"
        + "<export><sogakutonen>9,847,814</sogakutonen><sogakuzennen>9,474,898</sogakuzennen>"
        + "<nobiritsu>3.9</nobiritsu></export>"
        + "<import><sogakutonen>9,303,763</sogakutonen><sogakuzennen>9,125,040</sogakuzennen>"
        + "<nobiritsu>2.0</nobiritsu></import>"
        + "<sashihiki><sogakutonen>544,051</sogakutonen><sogakuzennen>349,858</sogakuzennen>"
        + "<nobiritsu>55.5</nobiritsu></sashihiki><chushaku>1</chushaku><page>(1)</page>"
        + "</sogakutsuki>";
  }

  private static String contents() {
    return "<mokuji><page href=\"#pg1\"><pagemei>Total</pagemei></page>"
        + "<page href=\"#pg2\"><pagemei>Value of Exports and Imports by Area ( Country )</pagemei>"
        + "</page><page href=\"#pg5\">"
        + "<pagemei>Exports by Principal Commodity by (Country) ( USA )</pagemei></page>"
        + "<page href=\"#pg21\"><pagemei>Indexes of Trade</pagemei></page>"
        + "<page href=\"#pg22\"><pagemei>Indexes of Trade ( WORLD )</pagemei></page></mokuji>";
  }

  private static String areas() {
    return "<chiikikunisogaku name=\"pg2\"><taishokikan>March 2025</taishokikan>"
        + area("0", "Grand Total", "9,847,814", "3.9", "9,303,763", "2.0", "544,051", "55.5")
        + area("2", "CHINA", "1,664,045", "-4.8", "2,114,870", "15.9", "-450,825", "479.6")
        + "<page>(2)</page></chiikikunisogaku>";
  }

  private static String area(String kind, String label, String... cells) {
    String[] names = {
      "exportkagakue", "exportnobiritsu", "importkagakue",
      "importnobiritsu", "sashihikikagakue", "sashihikinobiritsu"
    };
    StringBuilder row = new StringBuilder("<chiikikunisogakuinfo>");
    row.append(element("chiikikunikbn", kind)).append(element("chiikikuni", label));
    for (int i = 0; i < names.length; i++) {
      row.append(element(names[i], cells[i]));
    }
    return row.append("</chiikikunisogakuinfo>").toString();
  }

  private static String commodities() {
    return "<shuyochiikikunihin name=\"pg5\">"
        + "<title>Exports by Principal Commodity by Area(Country)(USA)</title>"
        + "<taishokikan>March 2025</taishokikan><chushaku_eu/>"
        + commodity("Grand Total", "0", "   ", "", "", "1,851,370", "100.0", "3.1", "3.1")
        + commodity(" (CAR)", "2", " NO", "115,078", "5.0", "494,942", "26.7", "6.4", "1.6")
        + "<page>(5)</page></shuyochiikikunihin>";
  }

  private static String commodity(String label, String level, String unit, String... cells) {
    String[] names = {
      "suryo", "suryonobiritsu", "kagaku", "koseihi", "kagakunobiritsu", "zogenkiyodo"
    };
    StringBuilder row = new StringBuilder("<shuyochiikikunihininfo>");
    row.append(element("shuyoshohin", label)).append(element("shuyoshohinbunrui", level));
    row.append(element("tani", unit));
    for (int i = 0; i < names.length; i++) {
      row.append(element(names[i], cells[i]));
    }
    return row.append("</shuyochiikikunihininfo>").toString();
  }

  private static String indexes() {
    return "<shisu name=\"pg21\"><taishoym>March 2025</taishoym><genchi>"
        + index("<chiiki>WORLD</chiiki>", "172.8", "111.0", "155.6", "164.2", "99.2", "165.5")
        + "</genchi><nobiritsu>"
        + index("<chiiki>WORLD</chiiki>", "3.9", "-0.8", "4.8", "2.0", "5.3", "-3.2")
        + "</nobiritsu><chushaku>2020＝100</chushaku><page>(21)</page></shisu>";
  }

  private static String indexHistory() {
    String provisional =
        "<taishokikan>2025 March</taishokikan><exportp>(P)</exportp><importp>(P)</importp>";
    return "<chiikishisu name=\"pg22\"><title>(WORLD)</title><genchi>"
        + index(year("2024"), "156.6", "102.9", "152.1", "165.5", "96.8", "171.0")
        + index(year("2025 February"), "161.2", "101.7", "158.6", "151.7", "86.6", "175.2")
        + index(provisional, "172.8", "111.0", "155.6", "164.2", "99.2", "165.5")
        + "</genchi><nobiritsu>"
        + index(year("2024"), "6.2", "-2.6", "9.0", "2.0", "-2.5", "4.6")
        + index(year("2025 February"), "11.4", "4.6", "6.5", "-0.7", "-4.5", "3.9")
        + index(provisional, "3.9", "-0.8", "4.8", "2.0", "5.3", "-3.2")
        + "</nobiritsu><chushaku1>2020＝100</chushaku1><chushaku3/><chushaku2>1</chushaku2>"
        + "<page>(22)</page></chiikishisu>";
  }

  private static String year(String label) {
    return element("taishokikan", label) + "<exportp/><importp/>";
  }

  private static String index(String before, String... cells) {
    String[] names = {
      "exportkingaku", "exportsuryo", "exportkakaku",
      "importkingaku", "importsuryo", "importkakaku"
    };
    StringBuilder row = new StringBuilder("<shisuinfo>").append(before);
    for (int i = 0; i < names.length; i++) {
      row.append(element(names[i], cells[i]));
    }
    return row.append("</shisuinfo>").toString();
  }

  private static String element(String name, String text) {
    return text.isEmpty() ? "<" + name + "/>" : "<" + name + ">" + text + "</" + name + ">";
  }
}
