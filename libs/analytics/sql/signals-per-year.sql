-- One row per year with signals. signals: count of signals, each once however many themes it carries.
SELECT s.year, CAST(count(*) AS INTEGER) AS signals
FROM scoped_signal s
WHERE s.year IS NOT NULL
GROUP BY s.year
ORDER BY s.year
