package org.tradebrief.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.source.Fields;
import org.tradebrief.table.Area;
import org.tradebrief.table.Stage;

/** Whether the text of a detail is one that a judge can use. */
final class DetailCheck {

  /** Goods that duties name and that no line of the release holds alone. */
  static final Set<String> DUTY_GOODS = Set.of("ALUMINIUM", "COPPER", "*");

  private DetailCheck() {}

  /** What was expected instead; empty if the text is in order. */
  static Optional<String> expected(Detail detail, String text, ReferenceLists reference) {
    return switch (detail) {
      case SINCE -> unless(Fields.parsePeriod(text).isPresent(), "a month, FY2019 or CY2019");
      case AMONG -> among(text, "all", "same-month");
      case BASE -> among(text, "year-ago", "previous");
      case EARLIER, RATE ->
          unless(Fields.parseNumber(text).isPresent(), "a plain decimal such as 11.4");
      case AREAS ->
          unless(
              ids(text).allMatch(id -> reference.areaById(id).isPresent()),
              "areas of reference/areas.csv, parted by blanks");
      case ITEMS ->
          unless(
              ids(text)
                  .allMatch(
                      id ->
                          DUTY_GOODS.contains(id) || SubjectText.goods(reference, id).isPresent()),
              "goods of reference/commodities.csv, parted by blanks");
      case ORIGIN ->
          unless(
              text.equals("JAPAN") || reference.areaById(text).map(Area::id).isPresent(),
              "JAPAN or an area of reference/areas.csv");
      case MEASURE -> among(text, "value", "volume", "price", "growth");
      case RATE_KIND -> among(text, "market", "customs-average");
      case DAY -> unless(Fields.parseDate(text).isPresent(), "a day such as 2025-04-17");
      case SIZE -> among(text, "slightly", "sharply", "strongly");
      case STAGE ->
          unless(
              Stage.of(text).isPresent(),
              "one of " + String.join(", ", Arrays.stream(Stage.values()).map(Stage::id).toList()));
      case TIME -> among(text, "current");
      case CAUSE -> among(text, "claimed");
      case SURVEY, WHY -> Optional.empty();
    };
  }

  private static Stream<String> ids(String text) {
    return Arrays.stream(text.split(" ")).filter(id -> !id.isBlank());
  }

  private static Optional<String> among(String text, String... words) {
    return unless(List.of(words).contains(text), "one of " + String.join(", ", words));
  }

  private static Optional<String> unless(boolean good, String expected) {
    return good ? Optional.empty() : Optional.of(expected);
  }
}
