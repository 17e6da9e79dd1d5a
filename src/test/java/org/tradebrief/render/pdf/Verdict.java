package org.tradebrief.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tradebrief.source.Digest;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF has against a file. */
public final class Verdict {

  /** What every file of ours claims. */
  private static final List<PDFAFlavour> CLAIMED =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

  /** What was said of a file, by the digest of its bytes: many tests make the same one. */
  private static final Map<String, List<String>> SAID = new ConcurrentHashMap<>();

  private Verdict() {}

  /**
   * The rules of PDF/UA-1 and PDF/A-3a that a file breaks, each with the place; empty if it keeps
   * them all.
   */
  public static List<String> failures(byte[] pdf) {
    return SAID.computeIfAbsent(Digest.of(pdf), digest -> failures(pdf, CLAIMED));
  }

  static List<String> failures(byte[] pdf, List<PDFAFlavour> flavours) {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), flavours.getFirst());
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
      List<String> failures = new ArrayList<>();
      List<ValidationResult> results = validator.validateAll(parser);
      if (results.size() != flavours.size()) {
        throw new IllegalStateException("veraPDF gave " + results.size() + " results");
      }
      for (ValidationResult result : results) {
        List<String> own = failures(result);
        if (!result.isCompliant() && own.isEmpty()) {
          own = List.of("not compliant with " + result.getPDFAFlavour());
        }
        failures.addAll(own);
      }
      return failures;
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF could not read the file", e);
    }
  }

  private static List<String> failures(ValidationResult result) {
    return result.getTestAssertions().stream()
        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
        .map(
            assertion ->
                assertion.getRuleId().getClause()
                    + "-"
                    + assertion.getRuleId().getTestNumber()
                    + " "
                    + assertion.getMessage()
                    + " at "
                    + assertion.getLocation().getContext())
        .toList();
  }
}
