<#-- Why a statement of somebody else is supported, contradicted or undecidable. -->
<#-- " (provisional, released 17 April 2025)" -->
<#assign source = vintage???then(" (" + revised?then("revised figures, ", "") + vintage?uncap_first + ")", "")>
<#assign said = stated???then("“" + stated.text + "”", "the words")>
<#-- "The tables say +3.9% (…)", or without a figure "The tables say otherwise (…)" -->
<#-- What was expected stands in the forecasts file and in no table: "By the forecasts file +4.5% was expected" -->
<#assign tables = (forecast!false)?then("By the forecasts file " + figure???then(figure, "something else") + " was expected",
    figure???then("The tables say " + figure, "The tables say otherwise") + source)>
<#assign same = (forecast!false)?then("By the forecasts file " + figure???then(figure, "the same") + " was expected",
    figure???then("The tables say " + figure, "The tables say the same") + source)>
<#function otherwise>
  <#if !otherStage??><#return ""></#if>
  <#if otherState??><#return " It would agree with a later vintage, the time series of " + otherState.text + "."></#if>
  <#return " It would agree with another vintage: " + otherStage.text?uncap_first + (otherDay??)?then(", released " + otherDay.text, "") + ".">
</#function>
<#function needs what><#return "Cannot be decided: needs " + what + "."></#function>
<#switch reason>
<#on "value", "agrees", "so", "since">
${same}.
<#on "count">
The tables give the same: ${figure???then(figure, "as stated")}${source}.
<#on "duty">
The tariff file says ${figure???then(figure, "the same")}.
<#on "duty-other">
The tariff file says ${figure???then(figure, "otherwise")}, not ${said}.
<#on "not-record">
${tables}: no record, for an earlier period was as large.${otherwise()}
<#on "cut">
${same}; the number stated is cut, not rounded.
<#on "near">
${same}, near enough for ${said}.
<#on "since-further">
${same}; the wording may go back further.
<#on "first-time">
The tables say that it was reached for the first time${source}.
<#on "dollars">
The tables’ yen${source} come to about ${figure???then(figure, "as much")}; every rate at hand supports it.
<#on "dollars-at-this-rate">
The tables’ yen${source} come to about ${figure???then(figure, "as much")} at the rate in the wording, and not so at another rate at hand.
<#on "every-survey">
True of every survey at hand; each has its own figure.
<#on "contributed">
The tables say that it contributed ${figure???then(figure, "to it")}${source}.
<#on "not-contributed">
The tables say that it contributed ${figure???then(figure, "nothing")}${source}: <#if limit??>less than ${limit.size}, or against the movement<#else>against the movement</#if>.
<#on "scope-goods">
The tables are of goods alone.
<#on "scope">
The tables say goods alone: outside the scope of customs statistics, which have no services and no spending of visitors.
<#on "direction">
${tables}: not the direction that the words claim.${otherwise()}
<#on "not-so">
${tables}: it does not hold.${otherwise()}
<#on "other">
${tables}, not ${said}.${otherwise()}
<#on "slip">
${tables}: ${said} is rounded wrongly.${otherwise()}
<#on "loose">
${tables}: too far from ${said} for such words.
<#on "earlier">
${tables}; the earlier figure that the words give is another.${otherwise()}
<#on "size-word">
${tables}: the size word does not fit the figures.
<#on "other-count">
The tables give another count: ${figure???then(figure, "none")}${source}, not ${said}.${otherwise()}
<#on "no-streak">
The tables say that it was the first after others${source}, so no run.
<#on "no-first">
The tables say that it was not the first: the period before was the same${source}.
<#on "since-nearer">
The tables say that a nearer period was as far out: ${figure???then(figure, "see the wording")}${source}.
<#on "not-again">
The tables say that it was reached before${source}.
<#on "not-below">
The tables say that it was not reached${source}.
<#on "duty-in-force">
The tables say, by the tariff file, that it was already in force on the day.
<#on "duty-announced">
The tables say, by the tariff file, that it was announced and not yet in force on the day.
<#on "duty-suspended">
The tables say, by the tariff file, that it was suspended on the day.
<#on "duty-ended">
The tables say, by the tariff file, that it was no longer in force on the day.
<#on "finer">
${same}; ${said} has more digits than were published. ${needs("a finer figure")}
<#on "surveys-differ">
${needs("the name of the survey, for those at hand differ")}
<#on "cause">
${needs("a cause, which no table shows; it may only be attributed to somebody who said it")}
<#on "cause-with-pattern">
${needs("a cause, which no table shows; the movements fit the words, and the cause may only be attributed to somebody who said it")}
<#on "needs-flow">
${needs("to say whether exports, imports or the balance are meant")}
<#on "needs-release">
${needs("the release of " + when.text)}
<#on "needs-own-vintage">
${needs("the figures of " + when.text + " as they were known on that day; those at hand are of a later state")}
<#on "needs-partner">
${needs("the figures of this partner for " + when.text)}
<#on "needs-figure">
${needs("a figure of this subject for " + when.text)}
<#on "needs-goods">
${needs("a commodity page with this item for " + when.text)}
<#on "needs-year-goods">
${needs("the commodity pages of " + when.text + ", which are not at hand")}
<#on "needs-year">
${needs("figures of this subject for " + when.text)}
<#on "needs-one-vintage">
${needs("all months of both years at one vintage; first prints and later figures are not added up")}
<#on "needs-year-indexes">
${needs("unit value indexes of " + when.text + ", which are not published")}
<#on "needs-indexes">
${needs("the index page of " + when.text)}
<#on "needs-rate">
${needs("an exchange rate of the period or the day")}
<#on "needs-earlier-stage">
${needs("an earlier release about the same month")}
<#on "needs-parts">
${needs("the release of that part of the month")}
<#on "needs-calendar">
${needs("the days of the calendar for both years")}
<#on "needs-longer-history">
${needs("more periods than the figures at hand go back")}
<#on "needs-number">
${needs("a figure that the tables do not print")}
<#on "needs-unit">
${needs("a figure in the unit of the words")}
<#on "needs-since">
${needs("the period since when")}
<#on "needs-item">
${needs("the goods that are meant")}
<#on "needs-survey">
${needs("a survey of this figure")}
<#on "needs-this-survey">
${needs("the survey that the words name")}
<#on "needs-duty">
${needs("a measure on these goods in the tariff file")}
<#on "pattern">
${same}: a pattern that fits the words; what brought it about no table shows.
<#on "no-pattern">
${same}: there is no such pattern.
<#on "not-pattern">
${tables}: there is no such pattern.
<#on "pattern-seen">
${tables}: there is such a pattern, whatever its reason.
<#on "no-new-duty">
${tables}: at the end of the month the duty on them was that of a year before, so there was none to absorb.
<#on "needs-duty-partner">
${needs("the country that raised the duty")}
<#on "needs-that-month">
${needs("a test of that month alone; the rise stands out in another")}
<#on "needs-months-before">
${needs("these goods with that country in each of the twelve months before the duty of " + from.text + ", and a year before them")}
<#on "needs-months-after">
${needs("two or three whole months after that of the duty of " + from.text + ", with the figures of that country")}
<#on "needs-pieces">
${needs("these goods counted in pieces, tonnes or kilolitres")}
<#on "needs-adjusted">
${needs("seasonally adjusted series")}
<#on "needs-working-days">
${needs("a full calendar of working days for both years")}
<#on "unmatched-subject">
${needs("a subject: none was found in the words")}
<#on "unmatched-unit">
${needs("a unit: the number has none that is known")}
<#on "unmatched-measure">
${needs("to know what the number measures")}
<#on "unmatched-period">
${needs("to know which period is meant")}
<#on "unmatched-kind">
${needs("a kind of statement: the words could not be read as one")}
<#default><#stop "no words for the reason " + reason>
</#switch>
