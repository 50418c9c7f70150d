-- One row per pattern; dates are vague (EDTF), lists are joined by a semicolon.
SELECT
  p.key AS code, p.title, p.themes, p.laws, p.first_signal, p.recognised, p.last_known, p.closed, p.closed_as,
  p.measures, p.source, CAST(p.registered_on AS VARCHAR) AS registered_on
FROM fact_pattern p
WHERE p.fictional = $fictional
ORDER BY p.key
