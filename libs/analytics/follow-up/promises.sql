-- One row per measure with a promised date that a source of no later than the reference date tells of. late: as measure_then
-- has it, so not what was stopped, which status says; known_on says until when that is known.
SELECT
  m.code AS measure,
  m.title,
  m.kind,
  m.structural,
  m.planned,
  m.late,
  m.status,
  m.according_to AS "accordingTo",
  m.known_on AS "knownOn",
  m.responsible,
  m.source
FROM measure_then m
JOIN vague_date planned ON planned.edtf = m.planned
ORDER BY planned.latest, m.code
