-- One row per (zorgprofiel, year). Persons; personsAtHome: with an indication and not staying, so with Wlz care
-- at home (vpt, mpt, pgb). It is no shortage. The two reference dates can differ and both are given.
SELECT
  c.year,
  c.zorgprofiel,
  c.persons_with_indication AS "personsWithIndication",
  c.indication_date AS "indicationDate",
  c.persons_staying AS "personsStaying",
  c.staying_date AS "stayingDate",
  c.persons_with_indication - c.persons_staying AS "personsAtHome",
  c.remark,
  c.source
FROM fact_zorgprofiel_capacity c
WHERE $zorgprofiel IS NULL OR c.zorgprofiel = $zorgprofiel
ORDER BY c.zorgprofiel, c.year
