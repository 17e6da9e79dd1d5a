package org.tradebrief.analysis;

import java.util.Optional;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;

/** A row of a commodity page as printed; a cell that was not printed is empty. */
public record CommodityRow(
    Commodity commodity,
    Optional<Figure> quantity,
    Optional<Figure> quantityGrowth,
    Optional<Figure> value,
    Optional<Figure> share,
    Optional<Figure> growth,
    Optional<Figure> contribution) {}
