-- One row per theme.
SELECT t.key AS theme
FROM fact_theme t
ORDER BY t.key
