-- One row per published figure. value: as its source says it; amount: the same as a number where it is one.
SELECT
  k.key AS code,
  k.label,
  k.value,
  TRY_CAST(k.value AS DOUBLE) AS amount,
  k.unit,
  k.period,
  k.source
FROM fact_key_figure k
WHERE k.fictional = $fictional
ORDER BY k.key
