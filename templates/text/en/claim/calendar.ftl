<#switch form>
<#on "lunar-new-year">
Lunar New Year fell on ${date.text}, a year earlier on ${dateBefore.text}: January and February are to be read together.
<#on "leap-day">
${when.text} had one day more than a year earlier.
<#on "no-leap-day">
${when.text} had one day less than a year earlier.
<#default><#stop "no sentence for the form " + form>
</#switch>
