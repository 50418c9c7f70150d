-- One row per (theme, year, law) with signals. signals: count of signals that carry both. year 'onbekend': no one year.
SELECT
  t.code AS theme,
  COALESCE(s.year, 'onbekend') AS year,
  l.code,
  CAST(count(*) AS INTEGER) AS signals
FROM scoped_signal s
JOIN fact_signal_tag t ON t.key = s.key AND t.facet = 'theme'
JOIN fact_signal_tag l ON l.key = s.key AND l.facet = 'law'
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
