import type { Door } from '../auth/door.ts'
import type {
  DayRow,
  FigureReads,
  Months,
  Numbered,
  PersonRow,
  Place,
  Point,
  SumRow,
  SumText,
} from './figure-store.ts'

type PlaceCells = {
  seq: number
  walked: number | null
  revision: number
  counts: string
  until: string
  at: string
  behind: number
}
type PersonCells = { id: string; stamp: string; months: string }

export const monthsIn = (text: string): Months => JSON.parse(text) as Months // written by `figureWrites`
export const numbersIn = (text: string): number[] => JSON.parse(text) as number[] // as above

const personOf = ({ id, stamp, months }: PersonCells): PersonRow => ({ id, stamp, months: monthsIn(months) })
const sumOf = ({ posyandu, month, sums }: SumText): SumRow => ({ posyandu, month, sums: numbersIn(sums) })

/** One look-up: the place, and whether the log goes on after it. */
const placeSql = `select seq, walked, revision, counts, until, at,
  (case when exists (select 1 from log where log.seq > figure_place.seq)
    or exists (select 1 from places where marker is not null and pos > figure_place.seq) then 1 else 0 end) as behind
  from figure_place where one = 1`

const changedSql = `select n, id from (select log.seq as n, subjects.id as id from log join subjects on subjects.n = log.subject
    where log.seq > ? order by log.seq limit ?) as entries
  union all select n, id from (select pos as n, id from places where marker is not null and pos > ? order by pos limit ?) as marks
  order by n`

const staleSql = `select id from (select id from figure_persons where stamp < ? limit ?) as older
  union all select id from (select id from figure_persons where stamp > ? limit ?) as newer`

export function figureReads({ read, words: { list } }: Pick<Door, 'read' | 'words'>): FigureReads {
  const texts = (ids: readonly string[]): string => JSON.stringify(ids)
  const sumTexts: FigureReads['sumTexts'] = (posyandu, from, until) => {
    const found = `select posyandu, month, sums from figure_sums where posyandu in ${list} and month between ? and ? order by posyandu`
    return read(sql => sql.all<SumText>(found, texts(posyandu), from, until))
  }
  return {
    place: async () => {
      const row = await read(sql => sql.get<PlaceCells>(placeSql))
      if (!row) throw new Error('The figures have no place in the log')
      return { ...row, walked: row.walked ?? undefined, behind: row.behind === 1 } satisfies Place
    },
    changed: async (after, limit) => {
      const rows = await read(sql => sql.all<Numbered>(changedSql, after, limit, after, limit))
      return rows.slice(0, limit)
    },
    subjects: (after, limit) =>
      read(sql =>
        sql.all<Numbered>('select n, id from subjects where n > ? order by n limit ?', after, limit),
      ),
    stale: async (stamp, limit) => {
      const rows = await read(sql => sql.all<{ id: string }>(staleSql, stamp, limit, stamp, limit))
      return rows.slice(0, limit).map(r => r.id)
    },
    countStale: async stamp => {
      const counted =
        'select (select count(*) from figure_persons where stamp < ?) + (select count(*) from figure_persons where stamp > ?) as n'
      return (await read(sql => sql.get<{ n: number }>(counted, stamp, stamp)))?.n ?? 0
    },
    persons: async ids => {
      const found = `select id, stamp, months from figure_persons where id in ${list}`
      return (await read(sql => sql.all<PersonCells>(found, texts(ids)))).map(personOf)
    },
    livedAt: async posyandu => {
      const found = `select id, stamp, months from figure_homes join figure_persons on id = person where posyandu = ?`
      return (await read(sql => sql.all<PersonCells>(found, posyandu))).map(personOf)
    },
    pointsFrom: (ids, why) =>
      read(sql =>
        sql.all<Point>(
          `select source, why, target from figure_points where why = ? and source in ${list}`,
          why,
          texts(ids),
        ),
      ),
    pointsTo: (ids, why) =>
      read(sql =>
        sql.all<Point>(
          `select source, why, target from figure_points where why = ? and target in ${list}`,
          why,
          texts(ids),
        ),
      ),
    days: async ids => {
      const found = `select facts from figure_days where id in ${list}`
      const rows = await read(sql => sql.all<{ facts: string }>(found, texts(ids)))
      return rows.map(r => JSON.parse(r.facts) as DayRow) // written by `figureWrites`
    },
    policies: async () => {
      type Row = { area: string; policy: string }
      const rows = await read(sql => sql.all<Row>('select area, policy from figure_policies'))
      return new Map(rows.map(r => [r.area, r.policy]))
    },
    sums: async (posyandu, from, until) => (await sumTexts(posyandu, from, until)).map(sumOf),
    sumTexts,
    everyPerson: async (after, limit) => {
      const found = 'select id, stamp, months from figure_persons where id > ? order by id limit ?'
      return (await read(sql => sql.all<PersonCells>(found, after, limit))).map(personOf)
    },
    everySum: async () =>
      (await read(sql => sql.all<SumText>('select posyandu, month, sums from figure_sums'))).map(sumOf),
  }
}
