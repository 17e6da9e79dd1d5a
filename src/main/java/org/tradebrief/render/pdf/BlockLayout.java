package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.Block;
import org.tradebrief.document.Box;
import org.tradebrief.document.Bullets;
import org.tradebrief.document.ChartBlock;
import org.tradebrief.document.Heading;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.document.PageBreak;
import org.tradebrief.document.Paragraph;
import org.tradebrief.document.SideBySide;
import org.tradebrief.document.TableBlock;
import org.tradebrief.render.pdf.flow.Slab;
import org.tradebrief.render.pdf.flow.Tag;
import org.tradebrief.render.pdf.flow.Tag.Role;

/**
 * Turns blocks into slabs and tags, one kind of block after the other, in the order of the
 * document.
 */
final class BlockLayout {

  private final Setting setting;
  private final Outline outline;
  private final TextLayout text;
  private final ChartLayout charts;

  BlockLayout(Setting setting, Outline outline) {
    this.setting = setting;
    this.outline = outline;
    this.text = new TextLayout(setting);
    this.charts = new ChartLayout(setting, text);
  }

  /**
   * The blocks of a whole document; each heading of level 1 opens a section in the structure tree.
   */
  List<Slab> document(List<Block> blocks, Tag root, float width) {
    List<Slab> slabs = new ArrayList<>();
    Tag section = root.add(Role.SECTION);
    boolean turn = false;
    boolean afterHeading = false;
    for (Block block : blocks) {
      if (block instanceof PageBreak) {
        turn = true;
        continue;
      }
      if (block instanceof Heading heading && heading.level() <= 1) {
        section = root.add(Role.SECTION);
      }
      List<Slab> more = new ArrayList<>(slabs(block, section, width));
      if (turn && !more.isEmpty()) {
        more.set(0, more.getFirst().onNewPage());
        turn = false;
      }
      if (afterHeading && !more.isEmpty()) {
        more.set(0, close(more.getFirst()));
      }
      afterHeading = block instanceof Heading;
      slabs.addAll(more);
    }
    return slabs;
  }

  /** What follows a heading stands close to it, whatever space it would ask for elsewhere. */
  private static Slab close(Slab slab) {
    return slab.after(Math.min(slab.before(), Setting.BEAT));
  }

  /** Blocks inside another block. A page cannot be turned there, so a page break is passed over. */
  List<Slab> inside(List<Block> blocks, Tag parent, float width) {
    return inside(blocks, parent, width, 0);
  }

  /**
   * @param chartHead the height of the words above the first chart, at least, so that two charts
   *     side by side begin at one height
   */
  List<Slab> inside(List<Block> blocks, Tag parent, float width, float chartHead) {
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      List<Slab> more =
          new ArrayList<>(
              i == 0 && blocks.getFirst() instanceof ChartBlock chart
                  ? charts.slabs(chart, parent, width, chartHead)
                  : slabs(blocks.get(i), parent, width));
      if (i > 0 && blocks.get(i - 1) instanceof Heading && !more.isEmpty()) {
        more.set(0, close(more.getFirst()));
      }
      slabs.addAll(more);
    }
    return slabs;
  }

  /** How high the words above the first chart are; 0 if the blocks begin with something else. */
  float chartHead(List<Block> blocks, float width) {
    return !blocks.isEmpty() && blocks.getFirst() instanceof ChartBlock chart
        ? charts.head(chart, width)
        : 0;
  }

  private List<Slab> slabs(Block block, Tag parent, float width) {
    return switch (block) {
      case Heading heading -> {
        outline.add(heading.level(), heading.text(), heading.anchor());
        yield text.heading(heading, outline.tag(heading.level()), parent, width);
      }
      case Paragraph paragraph -> text.paragraph(paragraph, parent, width);
      case Bullets bullets -> text.bullets(bullets, parent, width);
      case KeyFigures figures -> new KeyFigureLayout(setting, figures).slabs(parent, width);
      case TableBlock table -> new TableLayout(setting, table, width).slabs(parent);
      case ChartBlock chart -> charts.slabs(chart, parent, width, 0);
      case Box box -> new BoxLayout(setting, this, text).slabs(box, parent, width);
      case SideBySide pair -> new SideBySideLayout(this).slabs(pair, parent, width);
      case PageBreak ignored -> List.of();
    };
  }
}
