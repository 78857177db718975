outturn profile 1
name: Across
indicator: column Crime
area: column Force
period: across
fill down: Crime
leave out columns: Change * | %
indicator label: Robbery = robbery
area label: Northants = -
