-- The analytical copy: facts with codes, dates and numbers. Nothing here is what a person wrote about a case.
-- It is disposable: delete the file and it is built again from PostgreSQL, equal.

CREATE TABLE sync_state (
  store_id VARCHAR NOT NULL, schema_hash VARCHAR NOT NULL,
  horizon VARCHAR NOT NULL, version VARCHAR NOT NULL, last_at VARCHAR NOT NULL,
  registers_version VARCHAR NOT NULL, registers_at VARCHAR NOT NULL
);

-- One row per signal. week, quarter, year: code of the period that holds both bounds of receivedOn, else null; what is
-- counted is counted by these. problem_since: vague date (EDTF); recorded_on: the Dutch day on which it first came to us.
CREATE TABLE fact_signal (
  key VARCHAR NOT NULL, channel VARCHAR NOT NULL, fictional BOOLEAN NOT NULL, report_type VARCHAR,
  region VARCHAR, zorgprofiel VARCHAR, received_earliest DATE, received_latest DATE NOT NULL,
  week VARCHAR, quarter VARCHAR, year VARCHAR, problem_since VARCHAR, recorded_on DATE NOT NULL
);

-- One row per (signal, facet, code).
CREATE TABLE fact_signal_tag (key VARCHAR NOT NULL, facet VARCHAR NOT NULL, code VARCHAR NOT NULL);

CREATE TABLE fact_theme (key VARCHAR NOT NULL, label VARCHAR NOT NULL);

CREATE TABLE fact_norm (
  key VARCHAR NOT NULL, label VARCHAR NOT NULL, value INTEGER NOT NULL, unit VARCHAR NOT NULL,
  valid_from DATE, valid_until DATE
);

CREATE TABLE fact_waiting_list_definition (
  key VARCHAR NOT NULL, counted_from DATE NOT NULL, counted_until DATE, what VARCHAR NOT NULL,
  comparable_with VARCHAR NOT NULL, source VARCHAR NOT NULL
);

-- One row per cell of the source table; persons null is unknown.
CREATE TABLE fact_waiting_list_count (
  key VARCHAR NOT NULL, reference_date DATE NOT NULL, zorgprofiel VARCHAR NOT NULL, definition VARCHAR NOT NULL,
  waiting_status VARCHAR NOT NULL, waiting_time VARCHAR NOT NULL, with_wlz_care BOOLEAN, persons INTEGER,
  series VARCHAR NOT NULL, remark VARCHAR, source VARCHAR NOT NULL
);

-- One row per (year, zorgprofiel); dates are vague (EDTF) and may differ.
CREATE TABLE fact_zorgprofiel_capacity (
  key VARCHAR NOT NULL, year INTEGER NOT NULL, zorgprofiel VARCHAR NOT NULL, persons_with_indication INTEGER,
  indication_date VARCHAR NOT NULL, persons_staying INTEGER, staying_date VARCHAR NOT NULL, remark VARCHAR,
  source VARCHAR NOT NULL
);

-- One row per published pattern; dates are vague (EDTF); lists are joined by a semicolon. state: the last that somebody
-- recorded, else null; registered_on: Dutch day on which a person raised it here, null for data/reference.
CREATE TABLE fact_pattern (
  key VARCHAR NOT NULL, fictional BOOLEAN NOT NULL, title VARCHAR NOT NULL, themes VARCHAR, laws VARCHAR,
  first_signal VARCHAR, recognised VARCHAR, last_known VARCHAR, closed VARCHAR, closed_as VARCHAR,
  measures VARCHAR, source VARCHAR NOT NULL, remark VARCHAR,
  state VARCHAR, state_on VARCHAR, state_according_to VARCHAR, registered_on DATE
);

-- One row per state that somebody recorded of a published pattern; key: the pattern. happened_on: vague date (EDTF).
CREATE TABLE fact_pattern_state (
  key VARCHAR NOT NULL, state VARCHAR NOT NULL, happened_on VARCHAR NOT NULL, according_to VARCHAR NOT NULL
);

-- One row per version of a measure; dates are vague (EDTF). version: 1 for the first that was recorded; known_on: date of
-- its source; valid_from: null for from the start. Which one counts on a day is chosen when it is asked.
CREATE TABLE fact_measure (
  key VARCHAR NOT NULL, fictional BOOLEAN NOT NULL, title VARCHAR NOT NULL, themes VARCHAR, kind VARCHAR NOT NULL,
  announced VARCHAR, adopted VARCHAR, in_force VARCHAR, planned VARCHAR, status VARCHAR NOT NULL,
  according_to VARCHAR NOT NULL, known_on VARCHAR NOT NULL, responsible VARCHAR, source VARCHAR NOT NULL,
  remark VARCHAR, evidence VARCHAR, version INTEGER NOT NULL, withdrawn BOOLEAN NOT NULL, valid_from DATE
);

-- One row per version of a recommendation, as of a measure; dates are vague (EDTF). response: when who was addressed
-- answered. status: our judgement. known_on: from when the source is that tells of response, promise and measures.
CREATE TABLE fact_recommendation (
  key VARCHAR NOT NULL, fictional BOOLEAN NOT NULL, report VARCHAR NOT NULL, issued VARCHAR NOT NULL,
  form VARCHAR NOT NULL, addressee VARCHAR NOT NULL, recommendation VARCHAR NOT NULL, themes VARCHAR,
  response VARCHAR, promise VARCHAR, vws_says VARCHAR, ombudsman_says VARCHAR, status VARCHAR NOT NULL,
  measures VARCHAR, remark VARCHAR, source VARCHAR NOT NULL, known_on VARCHAR NOT NULL,
  version INTEGER NOT NULL, withdrawn BOOLEAN NOT NULL, valid_from DATE
);

-- One row per version of an obstacle that people name, with what the rule says.
CREATE TABLE fact_obstacle (
  key VARCHAR NOT NULL, fictional BOOLEAN NOT NULL, claimed_obstacle VARCHAR NOT NULL, answer VARCHAR NOT NULL,
  themes VARCHAR, laws VARCHAR, source VARCHAR NOT NULL,
  version INTEGER NOT NULL, withdrawn BOOLEAN NOT NULL, valid_from DATE
);

-- One row per published figure; value: as its source says it; period: vague date (EDTF).
CREATE TABLE fact_key_figure (
  key VARCHAR NOT NULL, fictional BOOLEAN NOT NULL, label VARCHAR NOT NULL, value VARCHAR NOT NULL,
  unit VARCHAR NOT NULL, period VARCHAR, source VARCHAR NOT NULL
);

-- One row per (signal, pattern) that it belongs to; key: the signal. Also of patterns that are not published.
CREATE TABLE fact_pattern_signal (key VARCHAR NOT NULL, pattern VARCHAR NOT NULL);

-- One row per table (tafel) at which bottlenecks are put in order.
CREATE TABLE fact_tafel (
  key VARCHAR NOT NULL, fictional BOOLEAN NOT NULL, name VARCHAR NOT NULL, kind VARCHAR NOT NULL,
  level VARCHAR NOT NULL, region VARCHAR
);

-- One row per (table, day, pattern) of the agenda that stands; key: the table. act_by: vague date (EDTF).
CREATE TABLE fact_agenda_item (
  key VARCHAR NOT NULL, held_on DATE NOT NULL, pattern VARCHAR NOT NULL, act_by VARCHAR, passed_on_to VARCHAR
);

-- One row per (table, day, pattern) on which something was decided; key: the table.
CREATE TABLE fact_tafel_decision (key VARCHAR NOT NULL, held_on DATE NOT NULL, pattern VARCHAR NOT NULL);

-- One row per term that people watch. about: register and code. last_on: last day as computed; longest_on: if lengthened.
CREATE TABLE fact_termijn (
  key VARCHAR NOT NULL, fictional BOOLEAN NOT NULL, about VARCHAR NOT NULL, kind VARCHAR NOT NULL,
  starts_on DATE NOT NULL, ends_on VARCHAR, lengthened VARCHAR NOT NULL, according_to VARCHAR NOT NULL, done_on DATE,
  last_on DATE NOT NULL, longest_on DATE, source VARCHAR NOT NULL
);

-- The fixed list of periods: kind (week, quarter, year), code, first day, first day after.
CREATE TABLE period (kind VARCHAR NOT NULL, code VARCHAR NOT NULL, starts_on DATE NOT NULL, ends_before DATE NOT NULL);
