package org.tradebrief.claim;

import org.tradebrief.analysis.TradeView;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;

/** Prints the claims of a pack, for reading while sentences are written. */
final class Show {
  private Show() {}

  public static void main(String[] arguments) {
    Packs packs = Packs.shipped();
    TradeView view =
        arguments[0].matches("\\d{4}-\\d{2}")
            ? packs.history(Month.parse(arguments[0]))
            : packs.release(arguments[0]);
    Sentences english = new Sentences(Language.ENGLISH);
    Sentences japanese = new Sentences(Language.JAPANESE);
    var claims = packs.claims(view);
    for (Claim claim : claims) {
      System.out.println(claim.weight() + " " + claim.id() + " [" + claim.form() + "]");
      System.out.println("    " + english.of(claim));
      System.out.println("    " + japanese.of(claim));
    }
    Lead lead = LeadChooser.choose(claims);
    System.out.println("LEAD");
    lead.headline()
        .ifPresent(c -> System.out.println("# " + english.of(c) + "\n# " + japanese.of(c)));
    lead.sentences()
        .forEach(c -> System.out.println("- " + english.of(c) + "\n  " + japanese.of(c)));
  }
}
