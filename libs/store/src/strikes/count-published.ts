import type { EntityManager } from 'typeorm'

/** By register what everybody may read about a pattern, with the texts that people typed. */
const published = [
  ...Object.entries({
    pattern: ['code', 'title', 'remark', 'source', 'reason'],
    pattern_state: ['pattern', 'according_to', 'source', 'remark'],
    pattern_reaction: ['pattern', 'party', 'text', 'source'],
    pattern_succession: ['pattern', 'reason'],
  }).map(
    ([table, [code, ...texts]]) =>
      `SELECT ${code} AS pattern, concat_ws(chr(10), ${texts.join(', ')}) AS said FROM ${table}
       WHERE is_published(${code}, awaits_approval, recorded_at)`,
  ),
  'SELECT pattern, concat_ws(chr(10), who_acts, note) FROM tafel_item',
  'SELECT pattern, concat_ws(chr(10), text, who_acts) FROM tafel_decision',
  `SELECT substr(about, 9), concat_ws(chr(10), according_to, source, reason) FROM termijn WHERE about LIKE 'pattern/%'`,
]

/**
 * In how many published versions and lines about the patterns of a signal one of these words stands. They stay: a
 * second person saw them, and who keeps the registers writes a new version.
 */
export async function countPublished(
  manager: EntityManager,
  signalId: string,
  words: readonly string[],
): Promise<number> {
  const [row] = (await manager.query(
    `SELECT count(*)::integer AS published FROM (${published.join(' UNION ALL ')}) written
     WHERE pattern = ANY (ARRAY(SELECT l.pattern FROM pattern_signal l WHERE l.signal_id = $1))
       AND EXISTS (SELECT FROM unnest($2::text[]) AS word WHERE place_of_words(said, word) > 0)`,
    [signalId, [...new Set(words)]],
  )) as { published: number }[]
  return row?.published ?? 0
}
