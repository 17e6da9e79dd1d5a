package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradebrief.render.pdf.Printed.Letter;
import org.tradebrief.render.pdf.TagTree.Box;
import org.tradebrief.render.pdf.TagTree.Node;

/**
 * What lies where it should not, measured in the finished file: letters outside the text of a page,
 * letters of a figure outside its box, blocks of one parent on each other, cells outside their
 * column.
 */
final class LayoutFaults {

  /** Elements that have a place of their own; others are parts of a line. */
  private static final Set<String> BLOCKS =
      Set.of(
          "Sect", "Div", "H1", "H2", "H3", "P", "L", "LI", "LBody", "Lbl", "Table", "Caption",
          "THead", "TBody", "TR", "TH", "TD", "Figure");

  private final float margin;
  private final List<String> faults = new ArrayList<>();

  private LayoutFaults(float margin) {
    this.margin = margin;
  }

  /** Empty if everything is in its place. */
  static List<String> of(Reading reading, float margin) {
    LayoutFaults faults = new LayoutFaults(margin);
    Node root = reading.root();
    faults.pages(reading.letters(), root);
    root.all("Figure").forEach(faults::figure);
    root.all().forEach(faults::siblings);
    root.all("Table").forEach(faults::columns);
    root.all("TBody").forEach(faults::edges);
    return faults.faults;
  }

  /** Content ends above the line at the foot, and nothing leaves the text of a page. */
  private void pages(List<Letter> letters, Node root) {
    Map<Integer, Float> foot = new HashMap<>();
    for (Letter letter : letters) {
      if (letter.x() < margin - 0.5f || letter.right() > 595.3f - margin + 0.5f) {
        faults.add("outside the text of the page: " + letter);
      }
      if (letter.baseline() > 842 - margin - 12) {
        foot.merge(letter.page(), letter.baseline() - letter.size(), Math::min);
      }
    }
    for (Node node : root.all()) {
      for (Letter letter : node.own()) {
        if (letter.baseline() + 0.2f * letter.size() > foot.getOrDefault(letter.page(), 0f)) {
          faults.add("in the foot of the page: " + letter);
        }
      }
    }
  }

  private void figure(Node figure) {
    if (figure.figure().isEmpty()) {
      faults.add("a figure without a box");
      return;
    }
    for (Letter letter : figure.own()) {
      if (!figure.figure().get().holds(TagTree.box(letter))) {
        faults.add("outside its figure " + figure.figure().get() + ": " + letter);
      }
    }
  }

  private void siblings(Node parent) {
    if (parent.type().equals("THead")) {
      // A heading over two rows shares the second with its neighbours.
      return;
    }
    List<Node> blocks =
        parent.parts().stream().filter(node -> BLOCKS.contains(node.type())).toList();
    List<Map<Integer, Box>> boxes = blocks.stream().map(Node::boxes).toList();
    for (int i = 0; i < blocks.size(); i++) {
      for (int j = i + 1; j < blocks.size(); j++) {
        for (Box box : boxes.get(i).values()) {
          Box other = boxes.get(j).get(box.page());
          if (other != null && box.meets(other)) {
            faults.add(
                blocks.get(i).type()
                    + " "
                    + start(blocks.get(i))
                    + " lies on "
                    + blocks.get(j).type()
                    + " "
                    + start(blocks.get(j)));
          }
        }
      }
    }
  }

  private static String start(Node node) {
    String text = node.text();
    return "'" + text.substring(0, Math.min(30, text.length())) + "'";
  }

  /** The letters of a column, in whatever row, stay left of those of the next. */
  private void columns(Node table) {
    Map<Integer, Float> lefts = new HashMap<>();
    Map<Integer, Float> rights = new HashMap<>();
    for (String part : List.of("THead", "TBody")) {
      Set<String> taken = new HashSet<>();
      int row = 0;
      for (Node tr : table.all(part).stream().flatMap(p -> p.all("TR").stream()).toList()) {
        int column = 0;
        for (Node cell : tr.parts()) {
          while (taken.contains(row + " " + column)) {
            column++;
          }
          for (int r = 0; r < cell.rows(); r++) {
            for (int c = 0; c < cell.columns(); c++) {
              taken.add((row + r) + " " + (column + c));
            }
          }
          if (cell.columns() == 1) {
            for (Letter letter : cell.letters()) {
              lefts.merge(column, letter.x(), Math::min);
              rights.merge(column, letter.right(), Math::max);
            }
          }
        }
        row++;
      }
    }
    for (int column : rights.keySet()) {
      for (int next : lefts.keySet()) {
        if (next > column && lefts.get(next) < rights.get(column) + 0.5f) {
          faults.add(
              start(table)
                  + ": column "
                  + column
                  + " ends at "
                  + rights.get(column)
                  + ", column "
                  + next
                  + " begins at "
                  + lefts.get(next));
        }
      }
    }
  }

  /** The cells of a column below its heading begin at one edge or end at one. */
  private void edges(Node body) {
    Map<Integer, List<Box>> columns = new HashMap<>();
    for (Node row : body.all("TR")) {
      for (int c = 1; c < row.parts().size(); c++) {
        columns.computeIfAbsent(c, ArrayList::new).addAll(row.parts().get(c).boxes().values());
      }
    }
    columns.forEach(
        (column, boxes) -> {
          if (spread(boxes.stream().map(Box::left).toList()) > 0.8f
              && spread(boxes.stream().map(Box::right).toList()) > 0.8f) {
            faults.add(start(body) + ": column " + column + " has no edge");
          }
        });
  }

  private static float spread(List<Float> values) {
    return values.isEmpty() ? 0 : Collections.max(values) - Collections.min(values);
  }
}
