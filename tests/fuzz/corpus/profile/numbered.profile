indicator: across
area: column Force
period: 2021-09
indicator label: Number = robbery
area label: Bedfordshire #2 = bedfordshire
missing: column? Why
