-- One row per version of a recommendation, both voices side by side; dates are vague (EDTF), lists are joined by a semicolon.
SELECT
  r.key AS code,
  r.report,
  r.issued,
  r.form,
  r.addressee,
  r.recommendation,
  r.themes,
  r.response,
  r.promise,
  r.vws_says AS "vwsSays",
  r.ombudsman_says AS "ombudsmanSays",
  r.status,
  r.measures,
  r.known_on AS "knownOn",
  r.remark,
  r.source,
  r.version,
  CAST(r.valid_from AS VARCHAR) AS "validFrom",
  r.withdrawn
FROM fact_recommendation r
WHERE r.fictional = $fictional
ORDER BY r.key, r.version
