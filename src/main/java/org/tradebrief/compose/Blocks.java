package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Topic;
import org.tradebrief.document.Block;
import org.tradebrief.document.Box;
import org.tradebrief.document.Bullets;
import org.tradebrief.document.Heading;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.document.PageBreak;
import org.tradebrief.document.Paragraph;
import org.tradebrief.document.Run;
import org.tradebrief.document.SideBySide;
import org.tradebrief.report.PackFacts;

/** Turns the elements of the briefing's outline into blocks, leaving out what the pack lacks. */
final class Blocks {

  /** Enough of a digest to tell two files apart; the workbook has it whole. */
  private static final int DIGITS = 8;

  private final Composition composition;
  private final Set<String> anchors = new HashSet<>();

  Blocks(Composition composition) {
    this.composition = composition;
  }

  List<Block> of(List<Element> elements) {
    List<Block> blocks = new ArrayList<>();
    elements.forEach(element -> blocks.addAll(of(element)));
    return blocks;
  }

  private List<Block> of(Element element) {
    return switch (element.name()) {
      case "section" -> composition.has(element) ? of(element.children()) : List.of();
      case "headline" -> headline();
      case "key-figures" -> keyFigures();
      case "lead" -> lead();
      case "heading" -> List.of(heading(element));
      case "p" -> List.of(new Paragraph(style(element), runs(element)));
      case "list" -> bullets(element.children().stream().map(this::runs).toList());
      case "claims" -> claims(element);
      case "table" -> one(new TableBlocks(composition).of(element));
      case "chart" -> one(new ChartBlocks(composition).of(element.required("id")));
      case "timeline" -> one(new TimelineBlocks(composition).timeline());
      case "remarks" -> new RemarkBlocks(composition).of(element);
      case "box" -> box(element);
      case "columns" -> columns(element);
      case "notes" -> notes(element);
      case "sources" -> sources();
      case "page-break" -> List.of(new PageBreak());
      default -> throw element.failure(element.name(), "may not stand here in a briefing");
    };
  }

  private static List<Block> one(Optional<? extends Block> block) {
    return block.<List<Block>>map(List::of).orElse(List.of());
  }

  private List<Block> headline() {
    return composition.catalogue().headline().stream()
        .map(claim -> paragraph(Paragraph.Style.HEADLINE, composition.tongue().headline(claim)))
        .toList();
  }

  /** The stage of them all stands in the masthead above and at every foot. */
  private List<Block> keyFigures() {
    List<KeyFigures.Item> items =
        new KeyFigureItems(composition).all().stream().map(item -> item.noted("")).toList();
    return items.isEmpty() ? List.of() : List.of(new KeyFigures(items));
  }

  /** The totals, what stands behind them, and the tariffs: a paragraph each. */
  private List<Block> lead() {
    List<List<Claim>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Claim claim : composition.catalogue().lead()) {
      int part = claim.topic() == Topic.TOTALS ? 0 : claim.topic() == Topic.TARIFFS ? 2 : 1;
      parts.get(part).add(claim);
    }
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .map(
            part ->
                paragraph(
                    Paragraph.Style.LEAD,
                    String.join(
                        composition.word("sentence.between"),
                        composition.tongue().sentences(part))))
        .toList();
  }

  private static Block paragraph(Paragraph.Style style, String text) {
    return new Paragraph(style, List.of(Run.plain(text)));
  }

  private Heading heading(Element element) {
    String anchor = element.required("id");
    if (!anchors.add(anchor)) {
      throw element.failure(anchor, "another heading has this id");
    }
    int level = element.number("level", 1);
    if (level < 1 || level > 2) {
      throw element.failure("level", "is neither 1 nor 2: " + level);
    }
    return new Heading(level, new Runs(composition.tongue()).words(element), anchor);
  }

  private static Paragraph.Style style(Element element) {
    String name = element.optional("style").orElse("body").toUpperCase(Locale.ROOT);
    for (Paragraph.Style style : Paragraph.Style.values()) {
      if (style.name().equals(name)) {
        return style;
      }
    }
    throw element.failure("style", "there is no such style: " + name.toLowerCase(Locale.ROOT));
  }

  private List<Run> runs(Element element) {
    return new Runs(composition.tongue()).of(element);
  }

  private List<Block> claims(Element element) {
    return bullets(
        composition.claims(element).stream()
            .map(claim -> List.of(Run.plain(composition.tongue().sentence(claim))))
            .toList());
  }

  private static List<Block> bullets(List<List<Run>> items) {
    return items.isEmpty() ? List.of() : List.of(new Bullets(items));
  }

  private List<Block> box(Element element) {
    List<Block> blocks = of(element.children());
    return blocks.isEmpty()
        ? List.of()
        : List.of(new Box(element.optional("title").orElse(""), blocks));
  }

  /** A side that this pack leaves empty gives its room to the other. */
  private List<Block> columns(Element element) {
    List<Element> sides = element.children();
    if (sides.size() != 2
        || !sides.get(0).name().equals("left")
        || !sides.get(1).name().equals("right")) {
      throw element.failure("columns", "holds one <left> and one <right>");
    }
    List<Block> left = of(sides.get(0).children());
    List<Block> right = of(sides.get(1).children());
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() ? right : left;
    }
    return List.of(new SideBySide(left, right));
  }

  private List<Block> notes(Element element) {
    List<Block> blocks = new ArrayList<>();
    for (NoteLines.Note note : new NoteLines(composition).all()) {
      blocks.add(
          new Paragraph(
              Paragraph.Style.NOTE,
              List.of(
                  Run.strong(note.term() + composition.word("note.between")),
                  Run.plain(note.text()))));
    }
    return element.number("columns", 1) == 2 ? halves(blocks) : blocks;
  }

  /** Two columns of about the same length, read left column first. */
  private static List<Block> halves(List<Block> blocks) {
    if (blocks.size() < 2) {
      return blocks;
    }
    int all = blocks.stream().mapToInt(Blocks::length).sum();
    int left = 0;
    int half = 0;
    while (half < blocks.size() - 1 && left + length(blocks.get(half)) / 2 < all / 2) {
      left += length(blocks.get(half));
      half++;
    }
    return List.of(new SideBySide(blocks.subList(0, half), blocks.subList(half, blocks.size())));
  }

  /** Letters of a note, and some for the space after it. */
  private static int length(Block block) {
    int letters = 30;
    if (block instanceof Paragraph paragraph) {
      for (Run run : paragraph.runs()) {
        letters += run.text().length();
      }
    }
    return letters;
  }

  private List<Block> sources() {
    List<String> files = composition.pack().sources().stream().map(this::source).toList();
    return files.isEmpty()
        ? List.of()
        : List.of(
            paragraph(
                Paragraph.Style.NOTE,
                composition.word(
                    "sources.files",
                    Integer.toString(DIGITS),
                    String.join(composition.word("sources.between"), files))));
  }

  private String source(PackFacts.Source source) {
    String digest = source.sha256();
    return source.file() + " " + digest.substring(0, Math.min(DIGITS, digest.length()));
  }
}
