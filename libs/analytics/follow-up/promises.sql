-- One row per measure with a promised date that a source of no later than the reference date tells of. late: the last day
-- that the promise may have meant is over and the measure is not known to be in force; known_on says until when that is known.
SELECT
  m.code AS measure,
  m.title,
  m.kind,
  m.structural,
  m.planned,
  COALESCE(planned.latest < s.reference_date AND m.status NOT IN ('in werking', 'merkbaar'), FALSE) AS late,
  m.status,
  m.according_to AS "accordingTo",
  m.known_on AS "knownOn",
  m.responsible,
  m.source
FROM measure_then m
CROSS JOIN setting s
JOIN vague_date planned ON planned.edtf = m.planned
ORDER BY planned.latest, m.code
