indicator: robbery
area: column first
period: column Month
by: day
combine: count rows
keep: Number = 4 | 7
leave out: Force = Total | Eng*
new areas: place in metropolitan
