package org.tradebrief.statement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Flow;

/**
 * What a clause is about, as its words name it: "exports of cars to the United States", 対中国の差引額.
 *
 * @param from the first piece
 * @param to the piece behind the last
 * @param flow empty where a name stands alone
 * @param side surplus, deficit or empty
 * @param aspect volume, price, unit, value or empty
 * @param move the direction that belongs to it: "the rise in exports", "export growth"
 * @param unclear true where the words may mean another country's trade: "US imports"
 * @param object true where it only says of what a share is one
 */
record Noun(
    int from,
    int to,
    Optional<Flow> flow,
    String side,
    List<String> areas,
    List<String> goods,
    String aspect,
    String move,
    boolean unclear,
    boolean object) {

  Noun {
    areas = List.copyOf(areas);
    goods = List.copyOf(goods);
  }

  static Noun at(int from, int to) {
    return new Noun(from, to, Optional.empty(), "", List.of(), List.of(), "", "", false, false);
  }

  boolean isBalance() {
    return flow.filter(f -> f == Flow.BALANCE).isPresent();
  }

  Noun span(int first, int end) {
    return new Noun(first, end, flow, side, areas, goods, aspect, move, unclear, object);
  }

  Noun flow(Flow which) {
    return new Noun(
        from, to, Optional.of(which), side, areas, goods, aspect, move, unclear, object);
  }

  Noun side(String which) {
    return new Noun(
        from, to, Optional.of(Flow.BALANCE), which, areas, goods, aspect, move, unclear, object);
  }

  Noun areas(List<String> which) {
    return new Noun(from, to, flow, side, which, goods, aspect, move, unclear, object);
  }

  Noun goods(List<String> which) {
    return new Noun(from, to, flow, side, areas, which, aspect, move, unclear, object);
  }

  Noun area(String one) {
    List<String> more = new ArrayList<>(areas);
    more.add(one);
    return areas(more.stream().distinct().toList());
  }

  Noun good(String one) {
    List<String> more = new ArrayList<>(goods);
    more.add(one);
    return goods(more.stream().distinct().toList());
  }

  Noun aspect(String which) {
    return new Noun(from, to, flow, side, areas, goods, which, move, unclear, object);
  }

  Noun move(String which) {
    return new Noun(from, to, flow, side, areas, goods, aspect, which, unclear, object);
  }

  Noun unclear(boolean is) {
    return new Noun(from, to, flow, side, areas, goods, aspect, move, is, object);
  }

  Noun object(boolean is) {
    return new Noun(from, to, flow, side, areas, goods, aspect, move, unclear, is);
  }
}
