-- What the follow-up of recommendations is computed from: registers as text, dates as they were said, and for each such
-- date the days it may stand for. Also the layout of the exported data, a file per table.

CREATE TABLE setting (reference_date DATE NOT NULL);

-- One row per status of a measure: what it means. reached: the furthest step that it has come to, step: its place, from 1;
-- null when the measure was stopped, so that nothing of it counts. The rest: whether it has come to a step.
CREATE TABLE measure_status (
  status VARCHAR NOT NULL, step INTEGER, reached VARCHAR, is_announced BOOLEAN NOT NULL, is_adopted BOOLEAN NOT NULL,
  is_in_force BOOLEAN NOT NULL, is_noticed BOOLEAN NOT NULL
);

-- One row per date that is said anywhere below (EDTF). earliest: null has no lower bound. used: the day to compute with.
CREATE TABLE vague_date (edtf VARCHAR NOT NULL, earliest DATE, latest DATE NOT NULL, used DATE NOT NULL);

-- One row per version of a recommendation. version: 1 for the first that was recorded. known_on: from when the source is that
-- tells of response, promise, measures and both voices. valid_from: nothing of it holds before; null: from the start.
CREATE TABLE recommendation (
  code VARCHAR NOT NULL, report VARCHAR NOT NULL, issued VARCHAR NOT NULL, form VARCHAR NOT NULL,
  addressee VARCHAR NOT NULL, recommendation VARCHAR NOT NULL, themes VARCHAR, response VARCHAR, promise VARCHAR,
  vws_says VARCHAR, ombudsman_says VARCHAR, status VARCHAR NOT NULL, source VARCHAR NOT NULL,
  known_on VARCHAR NOT NULL, version INTEGER NOT NULL, valid_from DATE, withdrawn BOOLEAN NOT NULL
);

-- One row per (version of a recommendation, measure) and per (version of a recommendation, theme).
CREATE TABLE recommendation_measure (recommendation VARCHAR NOT NULL, version INTEGER NOT NULL, measure VARCHAR NOT NULL);
CREATE TABLE recommendation_theme (recommendation VARCHAR NOT NULL, version INTEGER NOT NULL, theme VARCHAR NOT NULL);

-- One row per version of a measure. structural: its kind is one that takes a bottleneck away for everybody.
CREATE TABLE measure (
  code VARCHAR NOT NULL, title VARCHAR NOT NULL, kind VARCHAR NOT NULL, structural BOOLEAN NOT NULL,
  status VARCHAR NOT NULL, announced VARCHAR, adopted VARCHAR, in_force VARCHAR, planned VARCHAR,
  according_to VARCHAR NOT NULL, known_on VARCHAR NOT NULL, responsible VARCHAR, source VARCHAR NOT NULL,
  version INTEGER NOT NULL, valid_from DATE, withdrawn BOOLEAN NOT NULL
);

-- One row per (theme, year): signals as they may be shown to everybody; null and suppressed when they may not.
CREATE TABLE theme_year (theme VARCHAR NOT NULL, year INTEGER NOT NULL, signals INTEGER, suppressed BOOLEAN NOT NULL);

-- One row per measure of which a source of no later than the reference date tells: its version recorded last, of those with
-- such a source that are valid on that date. Nothing of one that was withdrawn by then.
-- late: not stopped, the last day that the promise may have meant is over, and not known to be in force by the reference
-- date: neither by its date for certain, nor by a source that is no earlier than that date may be.
CREATE VIEW measure_then AS
WITH told AS (
  SELECT
    m.code, m.title, m.kind, m.structural, m.status, m.announced, m.adopted, m.in_force, m.planned, m.according_to,
    m.known_on, m.responsible, m.source, m.version, m.withdrawn, COALESCE(known.earliest, known.latest) AS known_from
  FROM measure m
  CROSS JOIN setting s
  JOIN vague_date known ON known.edtf = m.known_on
  WHERE (m.valid_from IS NULL OR m.valid_from <= s.reference_date)
    AND (m.withdrawn OR COALESCE(known.earliest, known.latest) <= s.reference_date)
)
SELECT
  t.code, t.title, t.kind, t.structural, t.status, t.announced, t.adopted, t.in_force, t.planned, t.according_to,
  t.known_on, t.responsible, t.source,
  m.step, m.reached, m.is_announced, m.is_adopted, m.is_in_force, m.is_noticed,
  m.reached IS NOT NULL
    AND COALESCE(planned.latest < s.reference_date, FALSE)
    AND NOT (
      m.is_in_force AND (
        t.in_force IS NULL
        OR in_force.latest <= s.reference_date
        OR COALESCE(in_force.earliest, t.known_from) <= t.known_from
      )
    ) AS late
FROM told t
CROSS JOIN setting s
JOIN measure_status m ON m.status = t.status
LEFT JOIN vague_date in_force ON in_force.edtf = t.in_force
LEFT JOIN vague_date planned ON planned.edtf = t.planned
WHERE NOT t.withdrawn AND NOT EXISTS (SELECT 1 FROM told n WHERE n.code = t.code AND n.version > t.version);

-- One row per recommendation issued no later than the reference date, chosen as a measure is. known: whether a source of no
-- later tells of it; before the first does, it stands as that first source has it.
CREATE VIEW recommendation_then AS
WITH valid AS (
  SELECT
    r.code, r.report, r.issued, r.form, r.addressee, r.recommendation, r.themes, r.response, r.promise, r.vws_says,
    r.ombudsman_says, r.status, r.source, r.known_on, r.version, r.withdrawn,
    COALESCE(known.earliest, known.latest) AS known_from,
    COALESCE(known.earliest, known.latest) <= s.reference_date AS known,
    COALESCE(issued.earliest, issued.latest) <= s.reference_date AS is_issued
  FROM recommendation r
  CROSS JOIN setting s
  JOIN vague_date known ON known.edtf = r.known_on
  JOIN vague_date issued ON issued.edtf = r.issued
  WHERE r.valid_from IS NULL OR r.valid_from <= s.reference_date
),
ranked AS (
  SELECT
    v.code, v.report, v.issued, v.form, v.addressee, v.recommendation, v.themes, v.response, v.promise, v.vws_says,
    v.ombudsman_says, v.status, v.source, v.known_on, v.version, v.known, v.is_issued,
    ROW_NUMBER() OVER (
      PARTITION BY v.code ORDER BY v.known DESC, CASE WHEN NOT v.known THEN v.known_from END, v.version DESC
    ) AS place
  FROM valid v
  WHERE NOT EXISTS (SELECT 1 FROM valid n WHERE n.code = v.code AND n.withdrawn AND n.version >= v.version)
)
SELECT
  r.code, r.report, r.issued, r.form, r.addressee, r.recommendation, r.themes, r.response, r.promise, r.vws_says,
  r.ombudsman_says, r.status, r.source, r.known_on, r.version, r.known
FROM ranked r
WHERE r.place = 1 AND r.is_issued;
