-- One row per version of an obstacle that people name, with what the rule says; lists are joined by a semicolon.
SELECT
  o.key AS code,
  o.claimed_obstacle AS "claimedObstacle",
  o.answer,
  o.themes,
  o.laws,
  o.source,
  o.version,
  CAST(o.valid_from AS VARCHAR) AS "validFrom",
  o.withdrawn
FROM fact_obstacle o
WHERE o.fictional = $fictional
ORDER BY o.key, o.version
