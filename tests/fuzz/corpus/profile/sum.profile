indicator: robbery
area: bedfordshire
subset: column? Crime
measure: column? Measure
period: column Month
value: column Number
numerator: column Number
denominator: column? None
combine: sum
times: 100
header: Crime | Force
