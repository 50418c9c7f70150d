-- One row per (pattern, year, quarter) with signals that belong to it, of published patterns. signals: count.
-- year 'onbekend', quarter null: the date is not precise enough. A signal may belong to several patterns.
SELECT
  l.pattern,
  COALESCE(s.year, 'onbekend') AS year,
  s.quarter,
  CAST(count(*) AS INTEGER) AS signals
FROM scoped_signal s
JOIN fact_pattern_signal l ON l.key = s.key
JOIN fact_pattern p ON p.key = l.pattern AND p.fictional = $fictional
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
