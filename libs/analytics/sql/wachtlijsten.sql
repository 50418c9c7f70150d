-- One row per cell of the source. persons: people waiting on the reference date; null is unknown.
-- series: cells may be joined by a line only within one series, status and waiting time.
SELECT
  CAST(c.reference_date AS VARCHAR) AS "referenceDate",
  c.zorgprofiel,
  c.definition,
  c.waiting_status AS "waitingStatus",
  c.waiting_time AS "waitingTime",
  c.with_wlz_care AS "withWlzCare",
  c.persons,
  c.series,
  c.remark,
  c.source
FROM fact_waiting_list_count c
WHERE $zorgprofiel IS NULL OR c.zorgprofiel = $zorgprofiel
ORDER BY c.zorgprofiel, c.reference_date, c.waiting_status, c.waiting_time, c.with_wlz_care
