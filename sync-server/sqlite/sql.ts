/**
 * Every statement on the log, in one place: each is prepared once for a connection, and a test explains each of them
 * to hold "no query that grows with the table". Lists travel as one JSON parameter, so no statement is ever built.
 * A bare `?` that SQLite might plan by (beside another term of the same index, or as a LIMIT) makes it plan the statement
 * anew each time, which costs ten times what the reading does; `+?` is the same value, and is not planned by.
 */
export const readSql = {
  known: `SELECT log.id, seq, month, hash, rescued FROM json_each(?) AS wanted CROSS JOIN log ON log.id = wanted.value`,
  subjects: `SELECT subjects.id, feed, earlier, forgotten FROM json_each(?) AS wanted CROSS JOIN subjects ON subjects.id = wanted.value
    WHERE feed <> '' OR forgotten = 1`,
  about: `SELECT seq, month, seen_by, rescued, received_by, json FROM log WHERE subject = (SELECT n FROM subjects WHERE id = ?) AND json IS NOT NULL ORDER BY seq`,
  withNik: `SELECT subjects.id FROM log CROSS JOIN subjects ON n = subject
    WHERE substr(json, instr(json, '"nik":"') + 7, 16) = ? AND instr(json, '"nik":"') > 0`,
  subjectsIn: `SELECT subjects.id FROM log CROSS JOIN subjects ON n = subject WHERE log.feed = +? AND seen_by IN ('posyandu', 'health') AND pos > 0`,
  stream: `SELECT pos, seq, id, month, replica, received_by, json FROM log WHERE feed = +? AND seen_by = +? AND pos > +? ORDER BY pos LIMIT +?`,
  ownStream: `SELECT pos, seq, id, month, replica, received_by, json FROM log WHERE feed = +? AND author = +? AND seen_by = 'health'
    AND pos > +? ORDER BY pos LIMIT +?`,
  markers: `SELECT pos, NULL AS seq, id, marker FROM places WHERE feed = +? AND marker IS NOT NULL AND pos > +? ORDER BY pos LIMIT +?`,
  idAt: `SELECT id FROM log WHERE feed = ? AND seen_by IN ('posyandu', 'health') AND pos = ?
    UNION ALL SELECT id FROM places WHERE feed = ? AND pos = ?`,
  buckets: `SELECT month, n, hi, lo FROM digests WHERE feed = +? AND seen_by = +? AND n > 0 ORDER BY month`,
  bucketIds: `SELECT id FROM log WHERE feed = ? AND seen_by = ? AND month = ? AND pos IS NOT NULL`,
  entry: `SELECT seq, month, feed, seen_by, author, json FROM log WHERE id = ? AND pos IS NOT NULL`,
  rescued: `SELECT log.id, subjects.id AS about, log.feed, seq, author AS "by", received_by AS receivedBy
    FROM log JOIN subjects ON n = subject WHERE log.feed = ? AND rescued = 1 AND pos IS NOT NULL ORDER BY seq DESC LIMIT ?`,
  highWater: `SELECT high FROM counter WHERE one = 1`,
  lastLocalSeq: `SELECT local_seq AS last FROM log WHERE replica = +? ORDER BY local_seq DESC LIMIT 1`,
  localSeqs: `SELECT local_seq, log.id FROM json_each(?) AS wanted CROSS JOIN log ON replica = +? AND local_seq = wanted.value
    WHERE received_by = replica`,
  numbered: `SELECT author AS "by", local_seq AS localSeq FROM log WHERE replica = ? AND local_seq BETWEEN ? AND ?`,
  awaited: `SELECT needs FROM json_each(?) AS wanted CROSS JOIN held ON needs = wanted.value`,
  meta: `SELECT value FROM meta WHERE key = ?`,
  heldFor: `SELECT needs, reason FROM held WHERE save = ? AND account = ?`,
} as const

/** The tree of areas is read whole: it is as large as the kabupaten, not as the log. */
export const treeSql = {
  areas: `SELECT id, parent FROM areas`,
  areaParents: `SELECT id, parent FROM area_parents`,
} as const

export const writeSql = {
  append: `INSERT INTO log (seq, id, subject, seen_by, author, replica, local_seq, month, hash, rescued, received_by, feed, pos, json)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  place: `INSERT INTO places (feed, pos, id, marker) VALUES (?, ?, ?, ?)`,
  replace: `UPDATE log SET feed = ?, pos = ? WHERE seq = ?`,
  placed: `SELECT seq, id, feed, pos, seen_by, month FROM log WHERE subject = ? AND pos IS NOT NULL ORDER BY seq`,
  erase: `UPDATE log SET json = NULL, pos = NULL, hash = CASE WHEN id = ? THEN hash ELSE '' END WHERE subject = ?`,
  subjectNumber: `SELECT n FROM subjects WHERE id = ?`,
  nameSubject: `INSERT INTO subjects (id) VALUES (?) RETURNING n`,
  putSubject: `INSERT INTO subjects (id, feed) VALUES (?, ?) ON CONFLICT (id) DO UPDATE
    SET earlier = CASE feed WHEN '' THEN earlier ELSE json_insert(earlier, '$[#]', feed) END, feed = excluded.feed WHERE feed <> excluded.feed`,
  markForgotten: `UPDATE subjects SET forgotten = 1 WHERE n = ?`,
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
  heldOf: `SELECT save, account FROM json_each(?) AS wanted CROSS JOIN held ON save = wanted.value AND account = +?`,
  heldAbout: `SELECT save, account FROM held_about WHERE about = ?`,
  heldBefore: `SELECT save, account FROM held WHERE reason IS NOT NULL AND at < ?`,
  setMeta: `INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
} as const
