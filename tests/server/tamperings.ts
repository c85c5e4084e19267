/** What somebody might do behind the server's back, in words that both databases know, and the check that must find it. */
export const tamperings: readonly (readonly [check: string, sql: string])[] = [
  ['contents', `UPDATE log SET json = replace(json, '2026', '2025') WHERE seq = (SELECT max(seq) FROM log)`],
  ['digests', `UPDATE digests SET n = n + 1`],
  ['digests', `DELETE FROM digests`],
  ['entry-has-subject', `DELETE FROM subjects WHERE n = (SELECT subject FROM log LIMIT 1)`],
  ['subject-has-feed', `UPDATE subjects SET feed = '' WHERE n = (SELECT subject FROM log LIMIT 1)`],
  ['entry-where-subject-is', `UPDATE log SET feed = 'x' WHERE seq = 5`],
  ['place-once', `INSERT INTO places (feed, pos, id) SELECT 'x', pos, id FROM log WHERE seq = 5`],
  ['below-high-water', `UPDATE counter SET high = 3`],
  ['served-has-content', `UPDATE log SET json = NULL WHERE seq = 5`],
  ['forgotten-is-erased', `UPDATE subjects SET forgotten = 1 WHERE n = 1`],
  ['held-is-found-by-subject', `INSERT INTO held_about VALUES ('a', 'b', 'c')`],
  [
    'held-still-waits',
    `INSERT INTO held (save, account, needs, at, json) SELECT 's', 'a', id, '', '{}' FROM subjects WHERE feed <> '' LIMIT 1`,
  ],
  [
    'account-of-device',
    `INSERT INTO devices (replica, account, public_key, name, created, last_seen) VALUES ('r', 'x', '', '', '', '')`,
  ],
  ['account-of-assignment', `INSERT INTO assignments (account, area, since) VALUES ('x', 'y', '')`],
  ['device-of-session', `INSERT INTO sessions VALUES ('nobody', 't', '', '')`],
  ['audit', `INSERT INTO audit VALUES (9999, '', '', '', '', '', '', '')`],
  ['schema', `DELETE FROM migrations WHERE name = 'AddLog'`],
  ['ledger-behind', `UPDATE counter SET high = high - 1`],
  ['ledger-epoch', `UPDATE meta SET value = 'other' WHERE key = 'epoch'`],
]
