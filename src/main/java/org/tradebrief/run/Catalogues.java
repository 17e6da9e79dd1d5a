package org.tradebrief.run;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.analysis.Target;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.ClaimRules;
import org.tradebrief.claim.Lead;
import org.tradebrief.claim.LeadChooser;
import org.tradebrief.claim.Surroundings;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.CatalogueBuilder;
import org.tradebrief.report.CatalogueInputs;
import org.tradebrief.report.PackFacts;
import org.tradebrief.report.PartnerCatalogueBuilder;
import org.tradebrief.table.Area;
import org.tradebrief.table.Finding;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.Stage;
import org.tradebrief.tariff.TariffView;
import org.tradebrief.trend.AdjustedTrade;

/**
 * Everything that the documents of a pack may show: the catalogue of the release, and one about
 * each country and region that was asked for and that the release has.
 */
record Catalogues(Catalogue whole, Map<Area, Catalogue> partners) {

  /**
   * @param waived the notes of what was waived
   * @param revisionThreshold the smallest revision worth a line, in percent
   * @param areas those asked for
   * @param findings takes a warning for those that the release has not
   */
  static Catalogues of(
      ReadInputs inputs,
      Target target,
      ReleaseGate gate,
      List<String> waived,
      BigDecimal revisionThreshold,
      List<Area> areas,
      List<Finding> findings) {
    CatalogueInputs facts = facts(inputs, target, gate, waived, revisionThreshold);
    Catalogue whole = new CatalogueBuilder(facts).build();
    return new Catalogues(whole, partners(inputs, facts, whole, areas, findings));
  }

  /** The release alone. */
  static Catalogue whole(
      ReadInputs inputs, Target target, ReleaseGate gate, BigDecimal revisionThreshold) {
    return new CatalogueBuilder(facts(inputs, target, gate, List.of(), revisionThreshold)).build();
  }

  private static CatalogueInputs facts(
      ReadInputs inputs,
      Target target,
      ReleaseGate gate,
      List<String> waived,
      BigDecimal revisionThreshold) {
    TradeView view = new TradeView(inputs.archive(), target);
    TariffView tariffs = inputs.tariffs().asOf(target.asOf());
    AdjustedTrade adjusted = AdjustedTrade.of(view, inputs.context().calendar());
    List<Claim> claims =
        ClaimRules.decide(view, Surroundings.of(inputs.context(), tariffs, Optional.of(adjusted)));
    Lead lead = LeadChooser.choose(claims);
    List<PackFacts.Source> sources =
        inputs.files().stream()
            .map(
                file ->
                    new PackFacts.Source(file.path(), file.layout(), file.count(), file.sha256()))
            .toList();
    return new CatalogueInputs(
        inputs.archive(),
        view,
        inputs.context(),
        adjusted,
        tariffs,
        claims,
        lead.headline(),
        lead.sentences(),
        gate.tables(),
        waived,
        revisionThreshold,
        sources);
  }

  private static Map<Area, Catalogue> partners(
      ReadInputs inputs,
      CatalogueInputs facts,
      Catalogue whole,
      List<Area> areas,
      List<Finding> findings) {
    Map<Boolean, List<Area>> asked =
        areas.stream()
            .collect(
                Collectors.partitioningBy(area -> PartnerCatalogueBuilder.has(facts.view(), area)));
    Surroundings surroundings =
        Surroundings.of(inputs.context(), facts.tariffs(), Optional.of(facts.adjusted()));
    Map<Area, Catalogue> partners = new LinkedHashMap<>();
    ClaimRules.about(facts.view(), surroundings, facts.claims(), asked.get(true))
        .forEach(
            (area, claims) ->
                partners.put(
                    area,
                    new PartnerCatalogueBuilder(facts, whole, area)
                        .build(claims, LeadChooser.ofPartner(claims))));
    asked.get(false).stream()
        .collect(
            Collectors.groupingBy(
                area -> lacking(facts.view(), area), LinkedHashMap::new, Collectors.toList()))
        .forEach((lacks, those) -> findings.add(leftOut(facts.view(), those, lacks)));
    return partners;
  }

  /** What is missing for an edition, and what helps. */
  private record Lacks(String found, String hint) {}

  private static Lacks lacking(TradeView view, Area area) {
    Stage stage = view.target().vintage().stage();
    if (view.target().kind() == PackKind.PERIOD) {
      return new Lacks(
          PartnerCatalogueBuilder.inTheWay(view, area)
              .map(month -> "no figures of " + month.id() + ", and none published of the whole")
              .orElse("none"),
          "Add the release or the area series with that month, or what was published about the"
              + " period to the table fiscal-years");
    }
    if (stage.coversPartOfMonth()) {
      return new Lacks("none", "Wait for the release of the whole month");
    }
    return new Lacks(
        "none",
        view.target().kind() == PackKind.HISTORY_MONTH
            ? "Ask for a month with a release: the time series of the world has no partners"
            : "Look whether the ministry's release of the month has a page of areas with them");
  }

  private static Finding leftOut(TradeView view, List<Area> areas, Lacks lacks) {
    return Finding.warning(
        "partner-not-in-release",
        SourcePlace.file(view.target().vintage().id()),
        "figures of "
            + areas.stream().map(Area::id).collect(Collectors.joining(", "))
            + " in "
            + view.target().vintage().period().id(),
        lacks.found(),
        lacks.hint() + "; the editions about them were left out.");
  }
}
