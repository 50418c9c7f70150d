-- One row per (reference date, zorgprofiel): people who wait longer than the Treeknorm of 13 weeks.
-- Above 13 weeks both ways of counting up to 2021-01-31 agree; later ones give no waiting times and are absent.
-- Unknown in a part makes the sum unknown. The indication nearest to the reference date serves as base.
WITH above AS (
  SELECT
    c.reference_date,
    c.zorgprofiel,
    c.waiting_status,
    CASE WHEN count(c.persons) = count(*) THEN sum(c.persons) END AS persons,
    min(c.source) AS source
  FROM fact_waiting_list_count c
  WHERE c.waiting_time IN ('3-12 maanden', '> 12 maanden')
    AND ($zorgprofiel IS NULL OR c.zorgprofiel = $zorgprofiel)
  GROUP BY c.reference_date, c.zorgprofiel, c.waiting_status
),
waiting AS (
  SELECT
    a.reference_date,
    a.zorgprofiel,
    max(CASE WHEN a.waiting_status = 'actief wachtend' THEN a.persons END) AS active,
    max(CASE WHEN a.waiting_status = 'niet-actief wachtend' THEN a.persons END) AS not_active,
    min(a.source) AS source
  FROM above a
  GROUP BY a.reference_date, a.zorgprofiel
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
  n.value AS "normWeeks",
  'boven-13-weken' AS series,
  w.source
FROM waiting w
JOIN fact_norm n ON n.key = 'treeknorm-verblijf'
LEFT JOIN fact_zorgprofiel_capacity i
  ON i.zorgprofiel = w.zorgprofiel
  AND i.year = year(w.reference_date) - 1
WHERE (n.valid_from IS NULL OR n.valid_from <= w.reference_date)
  AND (n.valid_until IS NULL OR n.valid_until > w.reference_date)
ORDER BY w.zorgprofiel, w.reference_date
