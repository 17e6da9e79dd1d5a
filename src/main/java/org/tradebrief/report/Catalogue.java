package org.tradebrief.report;

import java.util.List;
import java.util.Optional;
import org.tradebrief.claim.Claim;

/**
 * Everything that documents may show about one release. Tables, charts, key figures and claims have
 * ids; an id that is not here is an error in a template unless the pack's facts list its section as
 * missing.
 *
 * @param claims supported claims, the most newsworthy first
 * @param headline the claim at the top of page 1
 * @param lead the claims after it, in reading order; none repeats another
 * @param names cells that the workbook gives a name
 */
public record Catalogue(
    PackFacts pack,
    List<KeyFact> keyFacts,
    List<DataTable> tables,
    List<DataChart> charts,
    List<Claim> claims,
    Optional<Claim> headline,
    List<Claim> lead,
    Measures measures,
    List<Remark> remarks,
    List<NamedCell> names) {

  public Catalogue {
    keyFacts = List.copyOf(keyFacts);
    tables = List.copyOf(tables);
    charts = List.copyOf(charts);
    claims = List.copyOf(claims);
    lead = List.copyOf(lead);
    remarks = List.copyOf(remarks);
    names = List.copyOf(names);
  }

  public Optional<DataTable> table(String id) {
    return tables.stream().filter(table -> table.id().equals(id)).findFirst();
  }

  public Optional<DataChart> chart(String id) {
    return charts.stream().filter(chart -> chart.id().equals(id)).findFirst();
  }
}
