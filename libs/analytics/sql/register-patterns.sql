-- One row per published pattern; dates are vague (EDTF), lists are joined by a semicolon. state: as somebody recorded it.
SELECT
  p.key AS code,
  p.title,
  p.themes,
  p.laws,
  p.first_signal AS "firstSignal",
  p.recognised,
  p.last_known AS "lastKnown",
  p.closed,
  p.closed_as AS "closedAs",
  p.measures,
  p.state,
  p.state_on AS "stateOn",
  p.state_according_to AS "stateAccordingTo",
  p.remark,
  p.source
FROM fact_pattern p
WHERE p.fictional = $fictional
ORDER BY p.key
