package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.document.Block;
import org.tradebrief.document.Paragraph;
import org.tradebrief.document.Run;
import org.tradebrief.report.Remark;

/** What somebody said, with who, when and where; a paraphrase is marked as one. */
record RemarkBlocks(Composition composition) {

  /** All remarks, or those of the topics that the element names; of many the latest. */
  List<Block> of(Element element) {
    List<String> topics = element.names("topic");
    List<Remark> remarks =
        composition.catalogue().remarks().stream()
            .filter(remark -> topics.isEmpty() || topics.contains(remark.topic()))
            .toList();
    Set<Remark> latest =
        remarks.stream()
            .sorted(Comparator.comparing(Remark::date).reversed())
            .limit(element.number("max", 9999))
            .collect(Collectors.toSet());
    List<Block> blocks = new ArrayList<>();
    for (Remark remark : remarks) {
      if (latest.contains(remark)) {
        blocks.add(new Paragraph(Paragraph.Style.NOTE, List.of(Run.plain(text(remark)))));
      }
    }
    return blocks;
  }

  private String text(Remark remark) {
    Tongue tongue = composition.tongue();
    return composition.word(
        remark.verbatim() ? "remark.verbatim" : "remark.paraphrase",
        remark.text().in(composition.language()),
        remark.who().in(composition.language()),
        remark.role().in(composition.language()),
        tongue.formats().day(remark.date()),
        host(remark.source()));
  }

  /** The publisher's address without the path: {@code www.mof.go.jp}. */
  private static String host(String source) {
    return source.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
  }
}
