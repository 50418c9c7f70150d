-- One row per (theme, year, quarter, week) with signals. signals: count of signals that carry the theme.
-- year 'onbekend', quarter and week null: the date is not precise enough. A week counts within its quarter only, so
-- that these are the leaves of a tree: a week over two quarters is two rows, a date over two quarters has no week.
SELECT
  t.code AS theme,
  COALESCE(s.year, 'onbekend') AS year,
  s.quarter,
  CASE WHEN s.quarter IS NOT NULL THEN s.week END AS week,
  CAST(count(*) AS INTEGER) AS signals
FROM scoped_signal s
JOIN fact_signal_tag t ON t.key = s.key AND t.facet = 'theme'
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
