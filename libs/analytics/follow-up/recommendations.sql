-- One row per recommendation issued no later than the reference date, from call to what people notice. Days are since the
-- recommendation; of several structural measures the first to reach a stage. Other kinds are counted apart.
-- reached: the furthest step that a structural measure is at, whether or not it is known since which day.
-- What a source tells counts from its own date: before it nothing is known of a recommendation but that it was issued.
WITH proved AS (
  SELECT
    rm.recommendation, m.code, m.structural, m.according_to, m.is_noticed, m.late,
    CASE WHEN m.structural AND m.is_announced THEN announced.used END AS announced_on,
    m.announced,
    CASE WHEN m.structural AND m.is_adopted THEN adopted.used END AS adopted_on,
    m.adopted,
    CASE WHEN m.structural AND m.is_in_force THEN in_force.used END AS in_force_on,
    m.in_force,
    CASE WHEN m.structural THEN m.step END AS step,
    m.reached
  FROM recommendation_measure rm
  JOIN recommendation_then r ON r.code = rm.recommendation AND r.version = rm.version AND r.known
  JOIN measure_then m ON m.code = rm.measure
  LEFT JOIN vague_date announced ON announced.edtf = m.announced
  LEFT JOIN vague_date adopted ON adopted.edtf = m.adopted
  LEFT JOIN vague_date in_force ON in_force.edtf = m.in_force
),
reached AS (
  SELECT
    p.recommendation,
    COUNT(CASE WHEN p.structural THEN 1 END) AS structural_measures,
    COUNT(CASE WHEN NOT p.structural THEN 1 END) AS other_measures,
    MAX_BY(p.reached, p.step) AS reached,
    MIN(p.announced_on) AS announced_on,
    MIN_BY(p.announced, p.announced_on) AS announced,
    MIN(p.adopted_on) AS adopted_on,
    MIN_BY(p.adopted, p.adopted_on) AS adopted,
    MIN(p.in_force_on) AS in_force_on,
    MIN_BY(p.in_force, p.in_force_on) AS in_force,
    MIN(CASE WHEN p.structural AND p.is_noticed THEN p.according_to END) AS noticeable_according_to,
    COUNT(CASE WHEN p.late THEN 1 END) AS late_measures
  FROM proved p
  GROUP BY p.recommendation
)
SELECT
  r.code,
  r.report,
  r.issued,
  r.form,
  r.addressee,
  r.recommendation,
  r.themes,
  CASE WHEN r.known AND COALESCE(response.earliest, response.latest) <= s.reference_date THEN r.response END AS response,
  CASE
    WHEN r.known AND COALESCE(response.earliest, response.latest) <= s.reference_date
    THEN date_diff('day', issued.used, response.used)
  END AS "responseDays",
  CASE WHEN r.known THEN r.promise END AS promise,
  CASE WHEN r.known THEN r.vws_says END AS "vwsSays",
  CASE WHEN r.known THEN r.ombudsman_says END AS "ombudsmanSays",
  CASE WHEN r.known THEN r.status ELSE 'onbekend' END AS status,
  CAST(COALESCE(c.structural_measures, 0) AS INTEGER) AS "structuralMeasures",
  CAST(COALESCE(c.other_measures, 0) AS INTEGER) AS "otherMeasures",
  c.reached,
  c.announced,
  date_diff('day', issued.used, c.announced_on) AS "announcedDays",
  c.adopted,
  date_diff('day', issued.used, c.adopted_on) AS "adoptedDays",
  c.in_force AS "inForce",
  date_diff('day', issued.used, c.in_force_on) AS "inForceDays",
  c.noticeable_according_to AS "noticeableAccordingTo",
  CAST(COALESCE(c.late_measures, 0) AS INTEGER) AS "lateMeasures",
  r.known_on AS "knownOn",
  r.known,
  r.source
FROM recommendation_then r
CROSS JOIN setting s
JOIN vague_date issued ON issued.edtf = r.issued
LEFT JOIN vague_date response ON response.edtf = r.response
LEFT JOIN reached c ON c.recommendation = r.code
ORDER BY issued.used, r.code
