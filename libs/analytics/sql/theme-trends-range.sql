-- One row: first and last day on which a signal may have been received whose date lies in one period of the asked kind
-- or of a larger one; null when there is none. What fits in no year says nothing of when signals were collected.
SELECT
  CAST(min(s.received_earliest) AS VARCHAR) AS first_day,
  CAST(max(s.received_latest) AS VARCHAR) AS last_day
FROM scoped_signal s
WHERE CASE $period
  WHEN 'week' THEN COALESCE(s.week, s.quarter, s.year)
  WHEN 'quarter' THEN COALESCE(s.quarter, s.year)
  ELSE s.year
END IS NOT NULL
