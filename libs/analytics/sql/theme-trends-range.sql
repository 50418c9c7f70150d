-- One row: first and last day on which a signal may have been received; null when there is none.
SELECT
  CAST(min(COALESCE(s.received_earliest, s.received_latest)) AS VARCHAR) AS first_day,
  CAST(max(s.received_latest) AS VARCHAR) AS last_day
FROM scoped_signal s
