# stacked
area: column Force
period: column Month
by: month
value: column Number
until: Total
table: one
sheet: * | Data
title: Table 1 *
indicator: robbery
table: two
title: Table 2
indicator: burglary
marker: * = suppressed
blank: not_yet_reported
