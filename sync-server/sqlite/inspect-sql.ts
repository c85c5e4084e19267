import type { TableRule } from '../inspect.ts'

/** Each counts the rows that break a rule. Plain SQL: every store keeps these tables. */
export const brokenSql: Readonly<Record<TableRule, string>> = {
  'entry-has-subject': `SELECT count(*) AS found FROM log LEFT JOIN subjects ON n = subject WHERE n IS NULL`,
  'subject-has-feed': `SELECT count(*) AS found FROM subjects WHERE feed = '' AND forgotten = 0
    AND EXISTS (SELECT 1 FROM log WHERE subject = n)`,
  'entry-where-subject-is': `SELECT count(*) AS found FROM log JOIN subjects ON n = subject
    WHERE pos IS NOT NULL AND log.feed <> subjects.feed`,
  'feed-is-area': `SELECT count(*) AS found FROM subjects WHERE feed <> '' AND forgotten = 0
    AND NOT EXISTS (SELECT 1 FROM areas WHERE areas.id = subjects.feed)`,
  'place-once': `SELECT count(*) AS found FROM (SELECT pos FROM
    (SELECT pos FROM log WHERE pos IS NOT NULL UNION ALL SELECT pos FROM places) AS every_place
    GROUP BY pos HAVING count(*) > 1) AS twice`,
  'below-high-water': `SELECT (SELECT count(*) FROM log, counter WHERE seq > high OR pos > high)
    + (SELECT count(*) FROM places, counter WHERE pos > high) AS found`,
  'served-has-content': `SELECT count(*) AS found FROM log WHERE (pos IS NULL) <> (json IS NULL)`,
  'forgotten-is-erased': `SELECT count(*) AS found FROM log JOIN subjects ON n = subject WHERE forgotten = 1 AND json IS NOT NULL`,
  'held-is-found-by-subject': `SELECT count(*) AS found FROM held_about AS a
    WHERE NOT EXISTS (SELECT 1 FROM held WHERE held.save = a.save AND held.account = a.account)`,
  'held-still-waits': `SELECT count(*) AS found FROM held JOIN subjects ON subjects.id = needs WHERE feed <> '' AND forgotten = 0`,
  'account-of-device': `SELECT count(*) AS found FROM devices WHERE NOT EXISTS (SELECT 1 FROM accounts WHERE accounts.id = account)`,
  'account-of-assignment': `SELECT count(*) AS found FROM assignments WHERE NOT EXISTS (SELECT 1 FROM accounts WHERE accounts.id = account)`,
  'device-of-session': `SELECT count(*) AS found FROM sessions
    WHERE NOT EXISTS (SELECT 1 FROM devices WHERE devices.replica = sessions.replica)`,
}

export const inspectSql = {
  entries: `SELECT seq, log.id, subjects.id AS about, seen_by AS "seenBy", author, replica, local_seq AS "localSeq", month, hash,
    log.feed, pos, json FROM log LEFT JOIN subjects ON n = subject ORDER BY seq`,
  digests: `SELECT feed, seen_by AS "seenBy", month, n, hi, lo FROM digests WHERE n > 0`,
  audit: `SELECT * FROM audit ORDER BY n`,
  notForgotten: `SELECT wanted.value AS id FROM json_each(?) AS wanted LEFT JOIN subjects ON subjects.id = wanted.value
    WHERE coalesce(forgotten, 0) = 0`,
  notRevoked: `SELECT replica AS id FROM json_each(?) AS wanted JOIN devices ON replica = wanted.value WHERE revoked IS NULL`,
  absentAccounts: `SELECT wanted.value AS id FROM json_each(?) AS wanted LEFT JOIN accounts ON accounts.id = wanted.value
    WHERE accounts.id IS NULL`,
} as const
