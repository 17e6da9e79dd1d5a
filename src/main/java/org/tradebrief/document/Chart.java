package org.tradebrief.document;

/** What a chart draws. Values are numbers; every text is final. */
public sealed interface Chart
    permits SeriesChart,
        BarChart,
        GroupedBarChart,
        PanelChart,
        StepChart,
        TimelineChart,
        WaterfallChart {

  String id();
}
