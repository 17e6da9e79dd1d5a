package org.tradebrief.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import org.tradebrief.statement.Judgement;
import org.tradebrief.table.Vintage;

/**
 * A file of somebody else's statements with what the tables say of each.
 *
 * @param name the file's name without its folders
 * @param sha256 of the file as it was read
 * @param vintage what its statements were held against
 * @param asOf the day whose knowledge counted
 * @param printable which characters of the file's own words can be printed
 */
public record VerifiedFile(
    String name,
    String sha256,
    Vintage vintage,
    LocalDate asOf,
    List<Judgement> judgements,
    IntPredicate printable) {

  public VerifiedFile {
    judgements = List.copyOf(judgements);
  }
}
