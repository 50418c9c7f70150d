-- What the follow-up of recommendations is computed from: registers as text, dates as they were said, and for each such
-- date the days it may stand for. Also the layout of the exported data, a file per table.

CREATE TABLE setting (reference_date DATE NOT NULL);

-- One row per date that is said anywhere below (EDTF). earliest: null has no lower bound. used: the day to compute with.
CREATE TABLE vague_date (edtf VARCHAR NOT NULL, earliest DATE, latest DATE NOT NULL, used DATE NOT NULL);

-- One row per recommendation. known_on: from when the source is that tells of response, promise, measures and both voices.
CREATE TABLE recommendation (
  code VARCHAR NOT NULL, report VARCHAR NOT NULL, issued VARCHAR NOT NULL, form VARCHAR NOT NULL,
  addressee VARCHAR NOT NULL, recommendation VARCHAR NOT NULL, themes VARCHAR, response VARCHAR, promise VARCHAR,
  vws_says VARCHAR, ombudsman_says VARCHAR, status VARCHAR NOT NULL, source VARCHAR NOT NULL,
  known_on VARCHAR NOT NULL
);

-- One row per (recommendation, measure) and per (recommendation, theme).
CREATE TABLE recommendation_measure (recommendation VARCHAR NOT NULL, measure VARCHAR NOT NULL);
CREATE TABLE recommendation_theme (recommendation VARCHAR NOT NULL, theme VARCHAR NOT NULL);

-- One row per measure. structural: its kind is one that takes a bottleneck away for everybody.
CREATE TABLE measure (
  code VARCHAR NOT NULL, title VARCHAR NOT NULL, kind VARCHAR NOT NULL, structural BOOLEAN NOT NULL,
  status VARCHAR NOT NULL, announced VARCHAR, adopted VARCHAR, in_force VARCHAR, planned VARCHAR,
  according_to VARCHAR NOT NULL, known_on VARCHAR NOT NULL, responsible VARCHAR, source VARCHAR NOT NULL
);

-- One row per (theme, year): signals as they may be shown to everybody; null and suppressed when they may not.
CREATE TABLE theme_year (theme VARCHAR NOT NULL, year INTEGER NOT NULL, signals INTEGER, suppressed BOOLEAN NOT NULL);
