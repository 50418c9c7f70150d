-- One row per measure; dates are vague (EDTF).
SELECT
  m.key AS code, m.title, m.kind, m.announced, m.adopted, m.in_force, m.planned, m.status, m.according_to,
  m.known_on
FROM fact_measure m
WHERE m.fictional = $fictional
ORDER BY m.key
