-- One row. signals: count of signals in the selection, each once however many themes it carries.
-- $from, $until: half-open; a signal is in it with both bounds of its date. $any_date: whatever its date.
SELECT CAST(count(*) AS INTEGER) AS signals
FROM scoped_signal s
WHERE ($any_date OR (s.received_earliest >= CAST($from AS DATE) AND s.received_latest < CAST($until AS DATE)))
  AND ($region IS NULL OR s.region = $region)
  AND ($channel IS NULL OR s.channel = $channel)
  AND ($law IS NULL OR EXISTS (
    SELECT 1 FROM fact_signal_tag l WHERE l.key = s.key AND l.facet = 'law' AND l.code = $law
  ))
  AND ($theme IS NULL OR EXISTS (
    SELECT 1 FROM fact_signal_tag t WHERE t.key = s.key AND t.facet = 'theme' AND t.code = $theme
  ))
