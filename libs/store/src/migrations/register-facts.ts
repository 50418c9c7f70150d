const patternColumns = `
  code AS key, fictional, title, array_to_string(themes, ';') AS themes, array_to_string(laws, ';') AS laws,
  first_signal, recognised, last_known, closed, closed_as, array_to_string(measures, ';') AS measures, source`

const measureColumns = `
  code AS key, fictional, title, array_to_string(themes, ';') AS themes, kind, announced, adopted, in_force,
  planned, status, according_to, known_on, responsible, source`

/** Facts of patterns and measures as they were before anybody could read the registers themselves. */
export const firstRegisterFacts = `
  CREATE VIEW fact_pattern WITH (security_invoker = true) AS SELECT ${patternColumns} FROM pattern_current;
  CREATE VIEW fact_measure WITH (security_invoker = true) AS SELECT ${measureColumns} FROM measure_current;`

/** Facts of the registers as they are read, of the newest version of each row. */
export const registerFacts = `
  CREATE OR REPLACE VIEW fact_pattern WITH (security_invoker = true) AS
    SELECT ${patternColumns}, remark FROM pattern_current;
  CREATE OR REPLACE VIEW fact_measure WITH (security_invoker = true) AS
    SELECT ${measureColumns}, remark FROM measure_current;
  CREATE OR REPLACE VIEW fact_recommendation WITH (security_invoker = true) AS
    SELECT code AS key, fictional, report, issued, form, addressee, recommendation,
      array_to_string(themes, ';') AS themes, response, promise, vws_says, ombudsman_says, status,
      array_to_string(measures, ';') AS measures, remark, source
    FROM recommendation_current;
  CREATE OR REPLACE VIEW fact_obstacle WITH (security_invoker = true) AS
    SELECT code AS key, fictional, claimed_obstacle, answer, array_to_string(themes, ';') AS themes,
      array_to_string(laws, ';') AS laws, source
    FROM obstacle_current;
  CREATE OR REPLACE VIEW fact_key_figure WITH (security_invoker = true) AS
    SELECT code AS key, fictional, label, value, unit, period, source FROM key_figure_current;`
