package org.tradebrief.render.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tags of a paragraph's stretches. A paragraph of plain text is its own content; one with links
 * or a change of language consists of spans and links.
 */
public final class TaggedText {

  private final List<Stretch> stretches;
  private final List<Tag> tags = new ArrayList<>();

  /** Adds to {@code paragraph} the parts its stretches need. */
  public TaggedText(Tag paragraph, List<Stretch> stretches) {
    this.stretches = List.copyOf(stretches);
    boolean plain = stretches.stream().allMatch(s -> s.link().isEmpty() && s.language().isEmpty());
    for (Stretch stretch : stretches) {
      if (plain) {
        tags.add(paragraph);
        continue;
      }
      if (stretch.mark().isPresent()) {
        tags.add(paragraph.add(Tag.Role.REFERENCE).add(Tag.Role.LINK));
        continue;
      }
      Tag part = paragraph.add(stretch.link().isPresent() ? Tag.Role.LINK : Tag.Role.SPAN);
      stretch.language().ifPresent(part::language);
      tags.add(part);
    }
  }

  Tag tag(int stretch) {
    return tags.get(stretch);
  }

  Optional<String> link(int stretch) {
    return stretches.get(stretch).link();
  }

  /** What a link says of itself: its words, or the note it leads to. */
  String text(int stretch) {
    return mark(stretch).map(Mark::text).orElse(stretches.get(stretch).text());
  }

  Optional<Mark> mark(int stretch) {
    return stretches.get(stretch).mark();
  }

  /** The marks that stand in a line. */
  public List<Mark> marks(TextLine line) {
    return line.pieces().stream().flatMap(piece -> mark(piece.stretch()).stream()).toList();
  }
}
