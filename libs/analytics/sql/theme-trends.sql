-- One row per (period, theme). signals: count of signals that carry the theme, 0 when there are none.
-- signals_in_period: count of signals of that period, each once however many of the asked themes it carries.
-- period: code of the asked kind; a larger code (or 'onbekend') counts signals without a date precise enough.
-- $from, $until: half-open dates on boundaries of periods; a signal is in it with both bounds of its date. $any_date:
-- whatever its date. $shown_until: from then on, none is not a count and has no row. $theme, $region, $channel, $law: a code, or null for all.
WITH chosen AS (
  SELECT
    s.key,
    CASE $period
      WHEN 'week' THEN COALESCE(s.week, s.quarter, s.year, 'onbekend')
      WHEN 'quarter' THEN COALESCE(s.quarter, s.year, 'onbekend')
      ELSE COALESCE(s.year, 'onbekend')
    END AS period
  FROM scoped_signal s
  WHERE ($any_date OR (s.received_earliest >= CAST($from AS DATE) AND s.received_latest < CAST($until AS DATE)))
    AND ($region IS NULL OR s.region = $region)
    AND ($channel IS NULL OR s.channel = $channel)
    AND ($law IS NULL OR EXISTS (
      SELECT 1 FROM fact_signal_tag l WHERE l.key = s.key AND l.facet = 'law' AND l.code = $law
    ))
),
counted AS (
  SELECT c.period, t.code AS theme, count(*) AS signals
  FROM chosen c
  JOIN fact_signal_tag t ON t.key = c.key AND t.facet = 'theme'
  WHERE $theme IS NULL OR t.code = $theme
  GROUP BY c.period, t.code
),
whole AS (
  SELECT c.period, count(*) AS signals
  FROM chosen c
  WHERE $theme IS NULL OR EXISTS (
    SELECT 1 FROM fact_signal_tag t WHERE t.key = c.key AND t.facet = 'theme' AND t.code = $theme
  )
  GROUP BY c.period
),
grid AS (
  SELECT p.code AS period, t.key AS theme
  FROM period p
  CROSS JOIN fact_theme t
  WHERE p.kind = $period
    AND p.starts_on >= CAST($from AS DATE)
    AND p.starts_on < CAST($shown_until AS DATE)
    AND ($theme IS NULL OR t.key = $theme)
)
SELECT
  COALESCE(g.period, n.period) AS period,
  COALESCE(g.theme, n.theme) AS theme,
  CAST(COALESCE(n.signals, 0) AS INTEGER) AS signals,
  CAST(COALESCE(w.signals, 0) AS INTEGER) AS signals_in_period
FROM grid g
FULL OUTER JOIN counted n ON n.period = g.period AND n.theme = g.theme
LEFT JOIN whole w ON w.period = COALESCE(g.period, n.period)
ORDER BY 1, 2
