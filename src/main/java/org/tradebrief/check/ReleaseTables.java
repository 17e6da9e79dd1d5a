package org.tradebrief.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;

/** The rows of one release, a list a table, as the rules look at them. */
record ReleaseTables(
    Release release,
    List<Row> totals,
    List<Row> areas,
    List<Row> commodities,
    List<Row> indexes,
    List<Row> indexHistory,
    Map<Line, Row> byLine,
    Map<Page, List<Row>> byPage) {

  private record Line(TableId table, String area, String commodity, Flow flow) {}

  private record Page(String area, Flow flow) {}

  static ReleaseTables of(Release release) {
    List<Row> areas = rows(release, TableId.AREAS);
    List<Row> commodities = rows(release, TableId.COMMODITIES);
    Map<Line, Row> byLine = new HashMap<>();
    for (Row row : areas) {
      byLine.put(line(TableId.AREAS, row), row);
    }
    Map<Page, List<Row>> byPage = new HashMap<>();
    for (Row row : commodities) {
      byLine.put(line(TableId.COMMODITIES, row), row);
      byPage
          .computeIfAbsent(new Page(row.area().id(), row.flow()), page -> new ArrayList<>())
          .add(row);
    }
    return new ReleaseTables(
        release,
        rows(release, TableId.TOTALS),
        areas,
        commodities,
        rows(release, TableId.INDEXES),
        rows(release, TableId.INDEX_HISTORY),
        byLine,
        byPage);
  }

  private static Line line(TableId table, Row row) {
    return new Line(table, row.area().id(), row.commodity().id(), row.flow());
  }

  private static List<Row> rows(Release release, TableId table) {
    return Row.group(release.figures().where(figure -> figure.table() == table));
  }

  Month month() {
    return release.month();
  }

  /** What the release is about: its month, or a longer span. */
  Period period() {
    return release.vintage().period();
  }

  /** Page 1, this month. */
  Optional<Row> total(Flow flow) {
    return total(flow, period());
  }

  /** Page 1, the month of a year before, as known on the day of the release. */
  Optional<Row> totalBefore(Flow flow) {
    return total(flow, period().yearBefore());
  }

  private Optional<Row> total(Flow flow, Period of) {
    return totals.stream().filter(row -> row.flow() == flow && row.period().equals(of)).findFirst();
  }

  Optional<Row> area(String areaId, Flow flow) {
    return Optional.ofNullable(
        byLine.get(new Line(TableId.AREAS, areaId, Commodity.TOTAL_ID, flow)));
  }

  /** Page 2's first row. */
  Optional<Row> world(Flow flow) {
    return area(Area.WORLD_ID, flow);
  }

  Optional<Row> commodity(String areaId, String commodityId, Flow flow) {
    return Optional.ofNullable(
        byLine.get(new Line(TableId.COMMODITIES, areaId, commodityId, flow)));
  }

  /** The lines of one page of commodities, the total among them. */
  List<Row> page(String areaId, Flow flow) {
    return byPage.getOrDefault(new Page(areaId, flow), List.of());
  }
}
