-- One row per (pattern, table, day) on which the pattern stood on the agenda (decided: false) or something was decided on it
-- (decided: true). held_on: day.
WITH met AS (
  SELECT i.key, i.pattern, i.held_on, FALSE AS decided FROM fact_agenda_item i
  UNION ALL
  SELECT d.key, d.pattern, d.held_on, TRUE AS decided FROM fact_tafel_decision d
)
SELECT m.pattern, t.key AS tafel, t.name, CAST(m.held_on AS VARCHAR) AS held_on, m.decided
FROM met m
JOIN fact_tafel t ON t.key = m.key
JOIN fact_pattern p ON p.key = m.pattern AND p.fictional = t.fictional
WHERE t.fictional = $fictional
ORDER BY m.pattern, t.key, m.held_on, m.decided
