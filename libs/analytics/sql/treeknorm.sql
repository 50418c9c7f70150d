-- One row per (reference date, zorgprofiel, indication date): people who wait longer than the Treeknorm of that date, beside
-- the people with an indication on each date of which that is known; `nearestIndication` takes the nearest.
-- class: from how many weeks on a waiting time counts, as the source has them. A norm at which none begins has no rows: who
-- waits longer than that is not known. Above 13 weeks both ways of counting up to 2021-01-31 agree; later ones give no
-- waiting times and are absent. Unknown in a part makes the sum unknown.
WITH class AS (
  SELECT v.waiting_time, v.from_weeks
  FROM (VALUES ('3-12 maanden', 13), ('> 12 maanden', 52)) AS v (waiting_time, from_weeks)
),
above AS (
  SELECT
    c.reference_date,
    c.zorgprofiel,
    c.waiting_status,
    n.value AS norm_weeks,
    CASE WHEN count(c.persons) = count(*) THEN sum(c.persons) END AS persons,
    min(c.source) AS source
  FROM fact_waiting_list_count c
  JOIN class k ON k.waiting_time = c.waiting_time
  JOIN fact_norm n
    ON n.key = 'treeknorm-verblijf'
    AND (n.valid_from IS NULL OR n.valid_from <= c.reference_date)
    AND (n.valid_until IS NULL OR n.valid_until > c.reference_date)
  WHERE k.from_weeks >= n.value
    AND n.value IN (SELECT b.from_weeks FROM class b)
    AND ($zorgprofiel IS NULL OR c.zorgprofiel = $zorgprofiel)
  GROUP BY c.reference_date, c.zorgprofiel, c.waiting_status, n.value
),
waiting AS (
  SELECT
    a.reference_date,
    a.zorgprofiel,
    a.norm_weeks,
    max(CASE WHEN a.waiting_status = 'actief wachtend' THEN a.persons END) AS active,
    max(CASE WHEN a.waiting_status = 'niet-actief wachtend' THEN a.persons END) AS not_active,
    min(a.source) AS source
  FROM above a
  GROUP BY a.reference_date, a.zorgprofiel, a.norm_weeks
)
SELECT
  CAST(w.reference_date AS VARCHAR) AS "referenceDate",
  w.zorgprofiel,
  CAST(w.active AS INTEGER) AS active,
  CAST(w.not_active AS INTEGER) AS "notActive",
  CAST(w.active + w.not_active AS INTEGER) AS persons,
  i.persons_with_indication AS "personsWithIndication",
  i.indication_date AS "indicationDate",
  CAST(w.active + w.not_active AS DOUBLE) / i.persons_with_indication AS share,
  w.norm_weeks AS "normWeeks",
  'boven-' || CAST(w.norm_weeks AS VARCHAR) || '-weken' AS series,
  w.source
FROM waiting w
LEFT JOIN fact_zorgprofiel_capacity i ON i.zorgprofiel = w.zorgprofiel
ORDER BY w.zorgprofiel, w.reference_date, i.indication_date
