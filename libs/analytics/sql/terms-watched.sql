-- One row per term that people watch and that had begun by $until, the first to end first. standing: afgehandeld (done by
-- then), te laat (its last day is over), bijna (its last day comes within 14 days), else loopt. days: from $until to the
-- last day, below 0 when that is over. A term of what is not published is not shown; titles are the newest
-- that were recorded. ends_on: vague date (EDTF).
WITH about AS (
  SELECT 'pattern/' || p.key AS about, p.title, p.fictional FROM fact_pattern p
  UNION ALL
  SELECT 'measure/' || m.key AS about, m.title, m.fictional
  FROM fact_measure m
  WHERE NOT (m.withdrawn AND m.valid_from <= CAST($until AS DATE))
    AND NOT EXISTS (SELECT 1 FROM fact_measure n WHERE n.key = m.key AND n.version > m.version)
  UNION ALL
  SELECT 'recommendation/' || r.key AS about, r.recommendation AS title, r.fictional
  FROM fact_recommendation r
  WHERE NOT (r.withdrawn AND r.valid_from <= CAST($until AS DATE))
    AND NOT EXISTS (SELECT 1 FROM fact_recommendation n WHERE n.key = r.key AND n.version > r.version)
),
watched AS (
  SELECT
    t.key, t.fictional, t.about, t.kind, t.starts_on, t.ends_on, t.last_on, t.longest_on, t.lengthened, t.done_on,
    t.according_to, t.source, date_diff('day', CAST($until AS DATE), t.last_on) AS days
  FROM fact_termijn t
  WHERE t.fictional = $fictional AND t.starts_on <= CAST($until AS DATE)
)
SELECT
  w.key AS code,
  w.about,
  a.title,
  w.kind,
  CAST(w.starts_on AS VARCHAR) AS "startsOn",
  w.ends_on AS "endsOn",
  CAST(w.last_on AS VARCHAR) AS "lastOn",
  CAST(w.longest_on AS VARCHAR) AS "longestOn",
  w.lengthened,
  CAST(w.done_on AS VARCHAR) AS "doneOn",
  CASE
    WHEN w.done_on <= CAST($until AS DATE) THEN 'afgehandeld'
    WHEN w.days < 0 THEN 'te laat'
    WHEN w.days <= 14 THEN 'bijna'
    ELSE 'loopt'
  END AS standing,
  CAST(w.days AS INTEGER) AS days,
  w.according_to AS "accordingTo",
  w.source
FROM watched w
JOIN about a ON a.about = w.about AND a.fictional = w.fictional
ORDER BY w.last_on, w.key
