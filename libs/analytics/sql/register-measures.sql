-- One row per version of a measure; dates are vague (EDTF), lists are joined by a semicolon.
SELECT
  m.key AS code,
  m.title,
  m.themes,
  m.kind,
  m.announced,
  m.adopted,
  m.in_force AS "inForce",
  m.planned,
  m.status,
  m.according_to AS "accordingTo",
  m.known_on AS "knownOn",
  m.responsible,
  m.remark,
  m.evidence,
  m.source,
  m.version,
  CAST(m.valid_from AS VARCHAR) AS "validFrom",
  m.withdrawn
FROM fact_measure m
WHERE m.fictional = $fictional
ORDER BY m.key, m.version
