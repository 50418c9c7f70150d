const registerColumns = `
  version_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code text NOT NULL,
  valid_from date,
  valid_until date,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  recorded_by text NOT NULL,
  withdrawn boolean NOT NULL DEFAULT false,
  fictional boolean NOT NULL DEFAULT false,
  source text NOT NULL,
  content_hash text NOT NULL`

/** SQL that makes a register with its own columns: it only grows, and each write leaves a line in the change log. */
export function registerTable(name: string, columns: string): string {
  return `
    CREATE TABLE ${name} (${registerColumns}, ${columns});
    CREATE INDEX ${name}_code ON ${name} (code, version_id DESC);
    CREATE TRIGGER ${name}_log AFTER INSERT ON ${name}
      REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('${name}', 'code');
    CREATE TRIGGER ${name}_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ${name}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    CREATE VIEW ${name}_current WITH (security_invoker = true) AS
      SELECT * FROM (SELECT DISTINCT ON (code) * FROM ${name} ORDER BY code, version_id DESC) latest
      WHERE NOT withdrawn;`
}
