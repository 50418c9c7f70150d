-- One row per (recommendation, measure) of both of which sources of no later than the reference date tell; days since the
-- recommendation, below 0 when it was there before. late: as measure_then has it.
SELECT
  rm.recommendation,
  m.code AS measure,
  m.title,
  m.kind,
  m.structural,
  m.status,
  m.according_to AS "accordingTo",
  CASE WHEN m.is_announced THEN m.announced END AS announced,
  CASE WHEN m.is_announced THEN date_diff('day', issued.used, announced.used) END AS "announcedDays",
  CASE WHEN m.is_adopted THEN m.adopted END AS adopted,
  CASE WHEN m.is_adopted THEN date_diff('day', issued.used, adopted.used) END AS "adoptedDays",
  CASE WHEN m.is_in_force OR NOT m.structural THEN m.in_force END AS "inForce",
  CASE WHEN m.is_in_force OR NOT m.structural THEN date_diff('day', issued.used, in_force.used) END AS "inForceDays",
  m.planned,
  m.late,
  m.responsible,
  m.source
FROM recommendation_measure rm
JOIN recommendation_then r ON r.code = rm.recommendation AND r.version = rm.version AND r.known
JOIN measure_then m ON m.code = rm.measure
JOIN vague_date issued ON issued.edtf = r.issued
LEFT JOIN vague_date announced ON announced.edtf = m.announced
LEFT JOIN vague_date adopted ON adopted.edtf = m.adopted
LEFT JOIN vague_date in_force ON in_force.edtf = m.in_force
ORDER BY rm.recommendation, m.code
