-- One row per (table, pattern) that a table has to decide on by some date: of the newest agenda of no later than $until that
-- has the pattern, when nothing was decided on it from that day until $until, here or where it was passed on to, and that
-- other table does not have it on an agenda of its own yet. act_by: vague date (EDTF).
WITH newest AS (
  SELECT i.key, i.pattern, MAX(i.held_on) AS held_on
  FROM fact_agenda_item i
  WHERE i.held_on <= CAST($until AS DATE)
  GROUP BY i.key, i.pattern
)
SELECT
  t.key AS "tafel",
  t.name AS "tafelName",
  p.key AS code,
  p.title,
  i.act_by AS "actBy"
FROM newest n
JOIN fact_agenda_item i ON i.key = n.key AND i.pattern = n.pattern AND i.held_on = n.held_on
JOIN fact_tafel t ON t.key = i.key
JOIN fact_pattern p ON p.key = i.pattern AND p.fictional = t.fictional
WHERE t.fictional = $fictional
  AND i.act_by IS NOT NULL
  AND NOT EXISTS (
    SELECT 1
    FROM fact_tafel_decision d
    WHERE d.pattern = i.pattern
      AND (d.key = i.key OR d.key = i.passed_on_to)
      AND d.held_on >= i.held_on
      AND d.held_on <= CAST($until AS DATE)
  )
  AND NOT EXISTS (
    SELECT 1
    FROM fact_agenda_item o
    WHERE o.key = i.passed_on_to
      AND o.pattern = i.pattern
      AND o.held_on >= i.held_on
      AND o.held_on <= CAST($until AS DATE)
  )
ORDER BY t.key, p.key
