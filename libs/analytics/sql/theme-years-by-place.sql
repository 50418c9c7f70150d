-- One row per (theme, year, code) with signals. signals: count of signals that carry the theme.
-- $split: 'region' or 'channel', which code is of; signals without a region are in no row. year 'onbekend': no one year.
SELECT
  t.code AS theme,
  COALESCE(s.year, 'onbekend') AS year,
  CASE $split WHEN 'region' THEN s.region ELSE s.channel END AS code,
  CAST(count(*) AS INTEGER) AS signals
FROM scoped_signal s
JOIN fact_signal_tag t ON t.key = s.key AND t.facet = 'theme'
WHERE CASE $split WHEN 'region' THEN s.region ELSE s.channel END IS NOT NULL
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
