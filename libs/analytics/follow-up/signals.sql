-- One row per (recommendation, theme, year): signals on its themes in the three years before, the year of the
-- recommendation itself and the three years after, as they may be shown to everybody. No sum over themes: a signal may have several.
SELECT
  rt.recommendation,
  rt.theme,
  t.year,
  CASE
    WHEN t.year < year(issued.used) THEN 'voor'
    WHEN t.year > year(issued.used) THEN 'na'
    ELSE 'in het jaar zelf'
  END AS "relative",
  t.signals,
  t.suppressed
FROM recommendation_theme rt
JOIN recommendation_then r ON r.code = rt.recommendation AND r.version = rt.version
JOIN vague_date issued ON issued.edtf = r.issued
JOIN theme_year t ON t.theme = rt.theme
WHERE t.year BETWEEN year(issued.used) - 3 AND year(issued.used) + 3
ORDER BY rt.recommendation, rt.theme, t.year
