/**
 * Every statement on the log, in one place, with the meaning of those of SQLite (`sqlite/sql.ts`). Lists travel as one
 * array each, so a batch is one statement and none is ever built.
 */

/** Begins every write: who wants to write after this one waits here, and then sees all that it committed. */
export const lockSql = `SELECT high FROM counter WHERE one = 1 FOR UPDATE`

export const readSql = {
  known: `SELECT id, seq, month, hash, rescued FROM log WHERE id = ANY ($1::text[])`,
  subjects: `SELECT id, feed, earlier, forgotten FROM subjects WHERE id = ANY ($1::text[]) AND (feed <> '' OR forgotten = 1)`,
  about: `SELECT seq, month, seen_by, rescued, received_by, json FROM log WHERE subject = (SELECT n FROM subjects WHERE id = $1) AND json IS NOT NULL ORDER BY seq`,
  withNik: `SELECT DISTINCT subjects.id FROM log JOIN subjects ON n = subject
    WHERE substr(json, strpos(json, '"nik":"') + 7, 16) = $1 AND strpos(json, '"nik":"') > 0`,
  // OFFSET 0: those of the feed are found by its index, and each of them by her number.
  subjectsIn: `SELECT named.id FROM (SELECT DISTINCT subject FROM log
      WHERE log.feed = $1 AND seen_by IN ('posyandu', 'health') AND pos > 0 OFFSET 0) AS here
    CROSS JOIN LATERAL (SELECT id FROM subjects WHERE n = here.subject) AS named ORDER BY here.subject`,
  idsAt: `SELECT nth, id FROM unnest($1::text[], $2::bigint[]) WITH ORDINALITY AS wanted (feed, pos, nth)
    CROSS JOIN LATERAL (
      SELECT id FROM log WHERE log.feed = wanted.feed AND seen_by IN ('posyandu', 'health') AND log.pos = wanted.pos
      UNION ALL SELECT id FROM places WHERE places.feed = wanted.feed AND places.pos = wanted.pos
    ) AS held`,
  buckets: `SELECT wanted.feed, class.seen_by AS "seenBy", month, n, hi, lo
    FROM unnest($1::text[]) WITH ORDINALITY AS wanted (feed, nth)
    CROSS JOIN unnest($2::text[]) WITH ORDINALITY AS class (seen_by, nth)
    CROSS JOIN LATERAL (SELECT month, n, hi, lo FROM digests
      WHERE digests.feed = wanted.feed AND digests.seen_by = class.seen_by AND n > 0) AS held
    ORDER BY wanted.nth, class.nth, month`,
  // OFFSET 0: the bucket is read by its own index and then sorted, never the index of all ids in order.
  bucketIds: `SELECT id FROM (SELECT id FROM log WHERE feed = $1 AND seen_by = $2 AND month = $3 AND pos IS NOT NULL OFFSET 0) AS bucket
    WHERE id > $4 ORDER BY id LIMIT $5`,
  entries: `SELECT log.seq, month, feed, seen_by, author, json FROM unnest($1::text[]) WITH ORDINALITY AS wanted (id, nth)
    JOIN log ON log.id = wanted.id WHERE pos IS NOT NULL ORDER BY nth`,
  rescued: `SELECT log.id, subjects.id AS about, log.feed, seq, author AS "by", received_by AS "receivedBy"
    FROM unnest($1::text[]) WITH ORDINALITY AS wanted (feed, nth)
    CROSS JOIN LATERAL (SELECT * FROM log WHERE log.feed = wanted.feed AND rescued = 1 AND pos IS NOT NULL ORDER BY seq DESC LIMIT $2) AS log
    JOIN subjects ON n = subject ORDER BY nth, seq DESC`,
  highWater: `SELECT high FROM counter WHERE one = 1`,
  localSeqs: `SELECT local_seq, id FROM log WHERE replica = $1 AND local_seq = ANY ($2::bigint[]) AND received_by = replica`,
  numbered: `SELECT author AS "by", local_seq AS "localSeq" FROM log WHERE replica = $1 AND local_seq BETWEEN $2 AND $3`,
  awaited: `SELECT DISTINCT needs FROM held WHERE needs = ANY ($1::text[])`,
  meta: `SELECT value FROM meta WHERE key = $1`,
  heldFor: `SELECT needs, reason FROM held WHERE save = $1 AND account = $2`,
} as const

/** The tree of areas is read whole, and only when its version is another: it is as large as the kabupaten, not as the log. */
export const treeSql = {
  version: `SELECT value FROM meta WHERE key = 'tree'`,
  areas: `SELECT id, parent FROM areas`,
  areaParents: `SELECT id, parent FROM area_parents`,
} as const

/**
 * A page in one statement, so of one moment. Each feed has streams (what everybody there reads, health entries or only
 * one's own, markers), each read up to $6 places. Beyond the end of a stream that has more (`horizon`) nothing may be said
 * of the order, so the page ends there, and `cut` says that there is more; it also ends after $7 letters.
 */
export const pageSql = `
  WITH place AS MATERIALIZED (
    SELECT wanted.feed, stream.*, count(*) OVER in_stream AS n, max(pos) OVER in_stream AS last
    FROM unnest($1::text[], $2::bigint[]) AS wanted (feed, after)
    CROSS JOIN LATERAL (
      (SELECT 1 AS kind, pos, seq, NULL AS id, NULL AS marker FROM log
        WHERE log.feed = wanted.feed AND seen_by = 'posyandu' AND pos > after ORDER BY pos LIMIT $6)
      UNION ALL (SELECT 2, pos, seq, NULL, NULL FROM log
        WHERE $3 AND log.feed = wanted.feed AND seen_by = 'health' AND pos > after ORDER BY pos LIMIT $6)
      UNION ALL (SELECT 3, pos, seq, NULL, NULL FROM log
        WHERE NOT $3 AND log.feed = wanted.feed AND author = $4 AND seen_by = 'health' AND pos > after ORDER BY pos LIMIT $6)
      UNION ALL (SELECT 4, pos, NULL, id, marker FROM places
        WHERE places.feed = wanted.feed AND marker IS NOT NULL AND pos > after ORDER BY pos LIMIT $6)
    ) AS stream
    WINDOW in_stream AS (PARTITION BY wanted.feed, kind)
  ), horizon AS (
    SELECT min(last) AS ends FROM place WHERE n = $6
  ), near AS (
    SELECT feed, pos, seq, id, marker, ends FROM place CROSS JOIN horizon
    WHERE ends IS NULL OR pos <= ends ORDER BY pos LIMIT $5
  ), page AS (
    SELECT near.feed, near.pos, near.seq, near.marker, coalesce(log.id, near.id) AS id, month, replica, received_by, json,
      ends IS NOT NULL AS cut, coalesce(sum(octet_length(json)) OVER (ORDER BY near.pos), 0) - coalesce(octet_length(json), 0) AS before
    FROM near LEFT JOIN log ON log.seq = near.seq
  )
  SELECT feed, pos, seq, marker, id, month, replica, received_by, json, cut FROM page WHERE before < $7 ORDER BY pos`

export const writeSql = {
  nameSubjects: `INSERT INTO subjects (id) SELECT DISTINCT * FROM unnest($1::text[]) ON CONFLICT (id) DO NOTHING`,
  putSubjects: `INSERT INTO subjects AS kept (id, feed) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT (id) DO UPDATE
    SET earlier = CASE kept.feed WHEN '' THEN kept.earlier ELSE (kept.earlier::jsonb || to_jsonb(kept.feed))::text END, feed = excluded.feed
    WHERE kept.feed <> excluded.feed`,
  append: `INSERT INTO log (seq, id, subject, seen_by, author, replica, local_seq, month, hash, rescued, received_by, feed, pos, json)
    SELECT seq, new.id, n, seen_by, author, replica, local_seq, month, hash, rescued, received_by, new.feed, seq, json
    FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::bigint[], $9::text[],
      $10::bigint[], $11::text[], $12::text[], $13::text[])
      AS new (seq, id, about, seen_by, author, replica, local_seq, month, hash, rescued, received_by, feed, json)
    JOIN subjects ON subjects.id = about`,
  place: `INSERT INTO places (feed, pos, id, marker) SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[])`,
  replace: `UPDATE log SET feed = $1, pos = next.pos FROM unnest($2::bigint[], $3::bigint[]) AS next (seq, pos) WHERE log.seq = next.seq`,
  placed: `SELECT seq, id, feed, pos, seen_by, month FROM log WHERE subject = (SELECT n FROM subjects WHERE id = $1) AND pos IS NOT NULL ORDER BY seq`,
  erase: `UPDATE log SET json = NULL, pos = NULL, hash = CASE WHEN id = $2 THEN hash ELSE '' END WHERE subject = (SELECT n FROM subjects WHERE id = $1)`,
  markForgotten: `INSERT INTO subjects (id, forgotten) VALUES ($1, 1) ON CONFLICT (id) DO UPDATE SET forgotten = 1`,
  putArea: `INSERT INTO areas (id, parent) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET parent = excluded.parent`,
  putAreaParent: `INSERT INTO area_parents (id, parent) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
  treeChanged: `INSERT INTO meta (key, value) VALUES ('tree', '1') ON CONFLICT (key) DO UPDATE SET value = (meta.value::bigint + 1)::text`,
  digests: `SELECT digests.feed, digests.seen_by AS "seenBy", digests.month, n, hi, lo FROM unnest($1::text[], $2::text[], $3::bigint[]) AS touched (feed, seen_by, month)
    JOIN digests USING (feed, seen_by, month)`,
  putDigests: `INSERT INTO digests (feed, seen_by, month, n, hi, lo)
    SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[])
    ON CONFLICT (feed, seen_by, month) DO UPDATE SET n = excluded.n, hi = excluded.hi, lo = excluded.lo`,
  counter: `UPDATE counter SET high = $1 WHERE one = 1`,
  hold: `INSERT INTO held (save, account, needs, reason, at, json) VALUES ($1, $2, $3, $4, $5, $6)`,
  holdAbout: `INSERT INTO held_about (about, save, account) SELECT DISTINCT about, $2, $3 FROM unnest($1::text[]) AS about`,
  waiting: `SELECT json FROM held WHERE needs = $1 ORDER BY at, save`,
  drop: `WITH gone AS (DELETE FROM held_about WHERE save = ANY ($1::text[]) AND account = $2)
    DELETE FROM held WHERE save = ANY ($1::text[]) AND account = $2`,
  heldAbout: `SELECT save, account FROM held_about WHERE about = $1`,
  heldBefore: `SELECT save, account FROM held WHERE reason IS NOT NULL AND at < $1`,
  setMeta: `INSERT INTO meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
} as const
