-- One row per way of counting, oldest first. Dates are whole days, validUntil included; null is still valid.
SELECT
  d.key AS definition,
  CAST(d.counted_from AS VARCHAR) AS "validFrom",
  CAST(d.counted_until AS VARCHAR) AS "validUntil",
  d.what,
  d.comparable_with AS "comparableWith",
  d.source
FROM fact_waiting_list_definition d
ORDER BY d.counted_from
