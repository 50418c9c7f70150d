-- One row per year with signals. signals: count of signals, each once however many themes it carries.
-- year 'onbekend': the date does not fit in one.
SELECT COALESCE(s.year, 'onbekend') AS year, CAST(count(*) AS INTEGER) AS signals
FROM scoped_signal s
GROUP BY 1
ORDER BY 1
