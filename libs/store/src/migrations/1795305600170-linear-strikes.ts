import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Putting tokens in a text takes time in proportion to the text and to its pieces, not to their product: places are
 * turned into characters, and into places after it, by a list that is made once.
 */
export class LinearStrikes1795305600170 implements MigrationInterface {
  name = 'LinearStrikes1795305600170'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Pieces [start, end, token] of which the places are counted in characters in place of UTF-16 units.
      CREATE FUNCTION pieces_in_characters(content text, pieces jsonb) RETURNS jsonb
      LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
      DECLARE
        upto integer[];
      BEGIN
        IF content !~ '[\\U00010000-\\U0010FFFF]' THEN RETURN pieces; END IF;
        -- For each character how many units there are up to its end.
        SELECT array_agg(units ORDER BY place) INTO upto FROM (
          SELECT place, sum(CASE WHEN ascii(one) > 65535 THEN 2 ELSE 1 END) OVER (ORDER BY place)::integer AS units
          FROM regexp_split_to_table(content, '') WITH ORDINALITY AS c(one, place)) counted;
        RETURN (SELECT coalesce(jsonb_agg(jsonb_build_array(
            width_bucket((p ->> 0)::integer, upto), width_bucket((p ->> 1)::integer, upto), p ->> 2) ORDER BY n), '[]')
          FROM jsonb_array_elements(pieces) WITH ORDINALITY AS s(p, n));
      END $$;
      ${withTokens('pieces_in_characters(prior, pieces)', (place) => place)}

      -- Where a place in a text is after pieces of it became tokens; a place within one becomes its start or its end.
      -- Of each piece, ascending: where it starts and ends, how long its token is, and how much longer the text is behind it.
      CREATE FUNCTION place_after(place integer, at_end boolean, starts integer[], ends integer[], tokens integer[],
        longer integer[]) RETURNS integer
      LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
      DECLARE
        before integer := width_bucket(place, ends);
        moved integer := place + coalesce(longer[before], 0);
      BEGIN
        IF starts[before + 1] < place THEN
          RETURN moved - (place - starts[before + 1]) + CASE WHEN at_end THEN tokens[before + 1] ELSE 0 END;
        END IF;
        RETURN moved;
      END $$;
      CREATE OR REPLACE FUNCTION evidence_after(evidence jsonb, pieces jsonb) RETURNS jsonb
      LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
        WITH piece AS (
          SELECT n, (p ->> 0)::integer AS start, (p ->> 1)::integer AS until, length(p ->> 2) AS token
          FROM jsonb_array_elements(pieces) WITH ORDINALITY AS s(p, n)
        ), list AS MATERIALIZED (
          SELECT array_agg(start ORDER BY n) AS starts, array_agg(until ORDER BY n) AS ends,
            array_agg(token ORDER BY n) AS tokens, array_agg(longer ORDER BY n) AS longer
          FROM (SELECT *, (sum(token - (until - start)) OVER (ORDER BY n))::integer AS longer FROM piece) summed
        )
        SELECT CASE WHEN jsonb_array_length(pieces) = 0 THEN evidence ELSE (
          SELECT coalesce(jsonb_agg(jsonb_build_array(
            place_after((e ->> 0)::integer, false, starts, ends, tokens, longer),
            place_after((e ->> 1)::integer, true, starts, ends, tokens, longer)) ORDER BY n), '[]')
          FROM jsonb_array_elements(evidence) WITH ORDINALITY AS s(e, n), list) END
      $$;
      DROP FUNCTION place_after(integer, boolean, jsonb);
      DROP FUNCTION characters_before(text, integer);`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION characters_before(content text, units integer) RETURNS integer
      LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
        SELECT CASE WHEN content !~ '[\\U00010000-\\U0010FFFF]' THEN units ELSE (
          SELECT count(*)::integer FROM (
            SELECT sum(CASE WHEN ascii(one) > 65535 THEN 2 ELSE 1 END) OVER (ORDER BY place) AS upto
            FROM regexp_split_to_table(content, '') WITH ORDINALITY AS c(one, place)) counted
          WHERE upto <= units) END
      $$;
      ${withTokens('pieces', (place) => `characters_before(prior, ${place})`)}
      CREATE FUNCTION place_after(place integer, at_end boolean, pieces jsonb) RETURNS integer
      LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
        SELECT place + coalesce(sum(CASE
          WHEN until <= place THEN length(token) - (until - start)
          WHEN start < place THEN CASE WHEN at_end THEN length(token) ELSE 0 END - (place - start)
          ELSE 0 END), 0)::integer
        FROM (SELECT (p ->> 0)::integer AS start, (p ->> 1)::integer AS until, p ->> 2 AS token
              FROM jsonb_array_elements(pieces) AS p) AS piece
      $$;
      CREATE OR REPLACE FUNCTION evidence_after(evidence jsonb, pieces jsonb) RETURNS jsonb
      LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
        SELECT coalesce(jsonb_agg(jsonb_build_array(
          place_after((e ->> 0)::integer, false, pieces), place_after((e ->> 1)::integer, true, pieces)) ORDER BY n), '[]')
        FROM jsonb_array_elements(evidence) WITH ORDINALITY AS s(e, n)
      $$;
      DROP FUNCTION place_after(integer, boolean, integer[], integer[], integer[], integer[]);
      DROP FUNCTION pieces_in_characters(text, jsonb);`)
  }
}

/** As redacting-again made it, with its pieces and the places in them as given. */
const withTokens = (pieces: string, inCharacters: (place: string) => string) => `
  CREATE OR REPLACE FUNCTION with_tokens(prior text, pieces jsonb, OUT result text, OUT struck text[], OUT tokens text[])
  LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
  DECLARE
    piece jsonb; last integer := 0; start integer; until integer;
  BEGIN
    result := ''; struck := '{}'; tokens := '{}';
    FOR piece IN SELECT p FROM jsonb_array_elements(${pieces}) AS p LOOP
      start := ${inCharacters('(piece ->> 0)::integer')};
      until := ${inCharacters('(piece ->> 1)::integer')};
      IF start < last OR until <= start OR until > length(prior)
        OR (piece ->> 2) !~ '^\\[(NAAM [1-9]\\d{0,5}|BSN|IDNUMMER|ZAAKNUMMER|TELEFOON|E-MAIL|URL|ACCOUNT|IBAN|ADRES|POSTCODE|GEBOORTEDATUM|KENTEKEN|PLAATS)\\]$' THEN
        RAISE EXCEPTION 'no piece of this text';
      END IF;
      result := result || substr(prior, last + 1, start - last) || (piece ->> 2);
      struck := struck || substr(prior, start + 1, until - start);
      tokens := tokens || (piece ->> 2);
      last := until;
    END LOOP;
    result := result || substr(prior, last + 1);
  END $$;`
