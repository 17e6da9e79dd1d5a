package org.tradebrief.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.analysis.Target;
import org.tradebrief.source.Digest;
import org.tradebrief.source.InputFile;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Severity;

/** The two files that say what a pack was made of and what was noticed while making it. */
final class Manifest {

  private Manifest() {}

  /** {@code manifest.json}: the pack, its inputs and outputs with digests, versions and counts. */
  static byte[] manifest(
      RunRequest request,
      Target target,
      List<InputFile> inputs,
      Map<String, byte[]> templates,
      Map<String, byte[]> outputs,
      Map<String, Integer> counts) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("product", "tradebrief");
    root.put("version", request.version());
    root.put("pack", pack(request, target));
    root.put("inputs", inputs.stream().map(Manifest::input).toList());
    root.put("templates", files(templates));
    root.put("outputs", files(outputs));
    root.put("counts", counts);
    return Json.bytes(root);
  }

  private static Map<String, Object> pack(RunRequest request, Target target) {
    Map<String, Object> pack = new LinkedHashMap<>();
    pack.put("name", target.vintage().id());
    pack.put("period", target.vintage().period().id());
    pack.put("stage", target.vintage().stage().id());
    pack.put("released", target.vintage().published().id());
    pack.put("as_of", target.asOf().toString());
    pack.put("kind", target.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    pack.put("languages", request.languages().stream().map(l -> l.code()).toList());
    return pack;
  }

  private static Map<String, Object> input(InputFile file) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("file", file.path());
    entry.put("layout", file.layout());
    entry.put("count", file.count());
    entry.put("sha256", file.sha256());
    return entry;
  }

  private static List<Map<String, Object>> files(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .map(
            file -> {
              Map<String, Object> entry = new LinkedHashMap<>();
              entry.put("file", file.getKey());
              entry.put("bytes", file.getValue().length);
              entry.put("sha256", Digest.of(file.getValue()));
              return entry;
            })
        .toList();
  }

  /** {@code findings.json}: every finding with its place, worst first. */
  static byte[] findings(List<Finding> findings) {
    Map<String, Object> root = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      root.put(
          severity.name().toLowerCase(java.util.Locale.ROOT),
          (int) findings.stream().filter(finding -> finding.severity() == severity).count());
    }
    root.put("findings", findings.stream().map(Finding::fields).toList());
    return Json.bytes(root);
  }
}
