-- One row: first and last day on which signals of the asked kind ($fictional) may have been received; null when none.
SELECT
  CAST(min(COALESCE(s.received_earliest, s.received_latest)) AS VARCHAR) AS first_day,
  CAST(max(s.received_latest) AS VARCHAR) AS last_day
FROM fact_signal s
WHERE s.fictional = $fictional
  AND ($scope_national OR strpos($scope_regions, concat(',', s.region, ',')) > 0)
