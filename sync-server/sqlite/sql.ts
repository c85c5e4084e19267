/**
 * Every statement on the log, in one place: each is prepared once for a connection, and a test explains each of them
 * to hold "no query that grows with the table". Lists travel as one JSON parameter, so no statement is ever built.
 */
export const readSql = {
  known: `SELECT log.id, seq, month, hash, save, about, rescued FROM json_each(?) AS wanted CROSS JOIN log ON log.id = wanted.value`,
  subject: `SELECT id, feed, forgotten FROM subjects WHERE id = ?`,
  subjectFeeds: `SELECT feed FROM subject_feeds WHERE id = ?`,
  about: `SELECT seq, month, seen_by, json FROM log WHERE about = ? AND json IS NOT NULL ORDER BY seq`,
  stream: `SELECT pos FROM places WHERE feed = ? AND seen_by = ? AND gone = 0 AND pos > ? ORDER BY pos LIMIT ?`,
  ownStream: `SELECT pos FROM places WHERE feed = ? AND author = ? AND seen_by = 'health' AND gone = 0 AND pos > ? ORDER BY pos LIMIT ?`,
  place: `SELECT places.id, marker, places.seq, month, replica, received_by, json FROM places LEFT JOIN log ON log.seq = places.seq
    WHERE places.feed = ? AND places.pos = ?`,
  idAt: `SELECT id FROM places WHERE feed = ? AND pos = ?`,
  buckets: `SELECT month, n, hi, lo FROM digests WHERE feed = ? AND seen_by = ? AND n > 0 ORDER BY month`,
  bucketIds: `SELECT id FROM log WHERE feed = ? AND seen_by = ? AND month = ? AND pos IS NOT NULL AND id > ? ORDER BY id LIMIT ?`,
  entry: `SELECT seq, month, feed, seen_by, author, json FROM log WHERE id = ? AND pos IS NOT NULL`,
  rescued: `SELECT id, about, feed, seq, author AS "by", received_by AS receivedBy FROM log
    WHERE feed = ? AND rescued = 1 AND pos IS NOT NULL ORDER BY seq DESC LIMIT ?`,
  highWater: `SELECT high FROM counter WHERE one = 1`,
  localSeqs: `SELECT local_seq, log.id FROM json_each(?) AS wanted CROSS JOIN log ON replica = ? AND local_seq = wanted.value
    WHERE received_by = replica`,
  meta: `SELECT value FROM meta WHERE key = ?`,
  heldFor: `SELECT needs, reason FROM held WHERE save = ? AND account = ?`,
} as const

/** The tree of areas is read whole: it is as large as the kabupaten, not as the log. */
export const treeSql = {
  areas: `SELECT id, parent FROM areas`,
  areaParents: `SELECT id, parent FROM area_parents`,
} as const

export const writeSql = {
  append: `INSERT INTO log (seq, id, save, about, kind, seen_by, author, replica, local_seq, month, hash, rescued, received_by, feed, pos, json)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  place: `INSERT INTO places (feed, pos, seq, id, marker, seen_by, author) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  leavePlace: `UPDATE places SET gone = 1 WHERE feed = ? AND pos = ?`,
  replace: `UPDATE log SET feed = ?, pos = ? WHERE seq = ?`,
  placed: `SELECT seq, id, feed, pos, seen_by, author, month FROM log WHERE about = ? AND pos IS NOT NULL ORDER BY seq`,
  erase: `UPDATE log SET json = NULL, pos = NULL, hash = CASE WHEN id = ? THEN hash ELSE '' END WHERE about = ?`,
  putSubject: `INSERT INTO subjects (id, feed) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET feed = excluded.feed`,
  putSubjectFeed: `INSERT INTO subject_feeds (id, feed) VALUES (?, ?) ON CONFLICT DO NOTHING`,
  markForgotten: `INSERT INTO subjects (id, feed, forgotten) VALUES (?, '', 1) ON CONFLICT (id) DO UPDATE SET forgotten = 1`,
  putArea: `INSERT INTO areas (id, parent) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET parent = excluded.parent`,
  putAreaParent: `INSERT INTO area_parents (id, parent) VALUES (?, ?) ON CONFLICT DO NOTHING`,
  digest: `SELECT n, hi, lo FROM digests WHERE feed = ? AND seen_by = ? AND month = ?`,
  putDigest: `INSERT INTO digests (feed, seen_by, month, n, hi, lo) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (feed, seen_by, month) DO UPDATE SET n = excluded.n, hi = excluded.hi, lo = excluded.lo`,
  counter: `UPDATE counter SET high = ? WHERE one = 1`,
  hold: `INSERT OR REPLACE INTO held (save, account, needs, reason, at, json) VALUES (?, ?, ?, ?, ?, ?)`,
  holdAbout: `INSERT OR IGNORE INTO held_about (about, save, account) VALUES (?, ?, ?)`,
  waiting: `SELECT json FROM held WHERE needs = ? ORDER BY at, save`,
  drop: `DELETE FROM held WHERE save = ? AND account = ?`,
  dropAbout: `DELETE FROM held_about WHERE save = ? AND account = ?`,
  dropAll: `DELETE FROM held WHERE account = ? AND save IN (SELECT value FROM json_each(?) AS wanted)`,
  dropAllAbout: `DELETE FROM held_about WHERE account = ? AND save IN (SELECT value FROM json_each(?) AS wanted)`,
  heldAbout: `SELECT save, account FROM held_about WHERE about = ?`,
  heldBefore: `SELECT save, account FROM held WHERE reason IS NOT NULL AND at < ?`,
  setMeta: `INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
} as const
