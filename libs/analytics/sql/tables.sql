-- One row per table (tafel).
SELECT t.key AS code, t.name, t.kind, t.level, t.region
FROM fact_tafel t
WHERE t.fictional = $fictional
ORDER BY t.key
