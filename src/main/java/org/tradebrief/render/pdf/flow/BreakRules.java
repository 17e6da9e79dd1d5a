package org.tradebrief.render.pdf.flow;

/**
 * Where a line may end, character by character: the Japanese rules of kinsoku shori (JIS X 4051:
 * what may not start or end a line) and the Latin habit of breaking at spaces and after hyphens. A
 * number is never torn, nor parted from a counter such as 兆, 円, 月 or % that follows it.
 */
final class BreakRules {

  private static final String NOT_AT_START =
      "、。，．・：；？！‼⁇⁈⁉゛゜ヽヾゝゞ々〻ー－～〜"
          + "）〕］｝〉》」』】〙〗〟’”»"
          + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
          + "％‰℃…‥)]},.:;?!%";

  private static final String NOT_AT_END = "（〔［｛〈《「『【〘〖〝‘“«([{¥$£€#№＄￥";

  /** What stays with the figures before it. */
  private static final String COUNTERS = "兆億万千百円年月日位回カか％%‰倍";

  /** What stays with the figures after it. */
  private static final String SIGNS = "+-\u2212±△▲¥$£€約第";

  private static final String INSIDE_NUMBERS = ".,:/\u2212-";

  private BreakRules() {}

  /** Whether a line may end between two neighbouring characters. */
  static boolean between(int before, int after) {
    if (after == ' ' || before == '\u00A0' || after == '\u00A0' || before == '\u2060') {
      return false;
    }
    if (before == ' ') {
      return NOT_AT_START.indexOf(after) < 0;
    }
    if (NOT_AT_START.indexOf(after) >= 0 || NOT_AT_END.indexOf(before) >= 0) {
      return false;
    }
    if (glued(before, after)) {
      return false;
    }
    if (isWide(before) || isWide(after)) {
      return true;
    }
    return afterHyphen(before, after);
  }

  private static boolean glued(int before, int after) {
    if (isDigit(after)) {
      return isDigit(before)
          || INSIDE_NUMBERS.indexOf(before) >= 0
          || SIGNS.indexOf(before) >= 0
          || "兆億万".indexOf(before) >= 0;
    }
    if (isDigit(before)) {
      return INSIDE_NUMBERS.indexOf(after) >= 0 || COUNTERS.indexOf(after) >= 0;
    }
    // 9兆8,478億円: the counters of one amount belong together; ヶ月 and か月 too.
    return "兆億万千".indexOf(before) >= 0 && "億万円".indexOf(after) >= 0
        || "カか".indexOf(before) >= 0 && after == '月';
  }

  /** Whether two characters belong to one katakana word, which may be torn but had better not. */
  static boolean insideWord(int before, int after) {
    return isKatakana(before) && isKatakana(after);
  }

  /**
   * Whether a phrase ends between two characters, as far as letters tell it: after a particle or an
   * ending in hiragana, after a comma, before a bracket, at a blank. Short texts in large or narrow
   * setting, such as titles and the heads of tables, had better break there alone.
   */
  static boolean betweenPhrases(int before, int after) {
    return before == ' '
        || before == '\n'
        || "、。・）」』】,;:".indexOf(before) >= 0
        || "（「『【".indexOf(after) >= 0
        || isHiragana(before) && !isHiragana(after);
  }

  private static boolean isHiragana(int codePoint) {
    return codePoint >= 0x3041 && codePoint <= 0x309F;
  }

  private static boolean isKatakana(int codePoint) {
    return codePoint >= 0x30A1 && codePoint <= 0x30FA || codePoint == 0x30FC;
  }

  private static boolean afterHyphen(int before, int after) {
    boolean hyphen = before == '-' || before == '\u2013' || before == '\u2014' || before == '/';
    return hyphen && Character.isLetter(after);
  }

  private static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9' || codePoint >= '０' && codePoint <= '９';
  }

  /** Characters of the full width of a Japanese letter, between which a line may end anywhere. */
  static boolean isWide(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0x9FFF
        || codePoint >= 0xF900 && codePoint <= 0xFAFF
        || codePoint >= 0xFF00 && codePoint <= 0xFF60
        || codePoint >= 0x20000 && codePoint <= 0x3FFFF
        || codePoint == '△'
        || codePoint == '▲';
  }
}
