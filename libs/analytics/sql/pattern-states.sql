-- One row per state that somebody recorded of a pattern, with according to whom. happened_on: vague date (EDTF).
SELECT s.key AS pattern, s.state, s.happened_on, s.according_to
FROM fact_pattern_state s
JOIN fact_pattern p ON p.key = s.key
WHERE p.fictional = $fictional
ORDER BY s.key, s.happened_on, s.state, s.according_to
