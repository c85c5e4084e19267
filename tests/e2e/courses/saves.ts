import { fillCard } from '../../../bench/demo/answers.ts'
import { addDays } from '../../../bench/demo/dates.ts'
import { seeded } from '../../../bench/demo/random.ts'
import { reference } from '../../../bench/demo/reference.ts'
import { newShelf } from '../../../bench/demo/shelf.ts'
import { assess } from '../../../src/domain/instrument/index.ts'
import { instrumentsFor, rulesOf } from '../../../src/domain/instruments/index.ts'
import { fold, idFromParts } from '../../../src/domain/log/index.ts'
import type { Entry, Item, Save } from '../../../src/domain/log/index.ts'
import { defaultPolicy } from '../../../src/domain/policy/index.ts'
import {
  answerReferral,
  editPregnancy,
  openPregnancy,
  registerPerson,
  saveScreenings,
  subjectOf,
} from '../../../src/domain/records/index.ts'
import type { EntryDraft, Pen } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import type { Course, Visit } from './people.ts'

export type Place = { readonly kader: string; readonly bidan: string; readonly posyandu: string }
type Author = 'kader' | 'bidan'

export const personOf = ({ id }: Course): string => idFromParts('courses', id)

/** Nobody has a sign of danger, everybody does what is good. */
const calm = { ...seeded('courses'), chance: (p: number) => p > 0.5 }

/** What the phones of a cadre and a bidan would have sent about them, visit by visit, each judged by the cards themselves. */
export function coursesToSaves(all: readonly Course[], { posyandu, ...accounts }: Place): readonly Save[] {
  const last = { kader: 0, bidan: 0 }
  const saves: Save[] = []
  let made = 0
  const save: Saving = (on, write, author = 'kader') => {
    const by = accounts[author]
    const replica = idFromParts('courses', author)
    const newId = (): string => idFromParts('courses', String((made += 1)))
    const drafts = write({ newId, happenedOn: on, posyandu, by })
    const name = newId()
    const entries = drafts.map((d): Entry => ({
      ...d,
      save: name,
      deviceTime: `${on}T08:30:00+07:00`,
      by,
      replica,
      localSeq: (last[author] += 1),
    }))
    saves.push({ save: name, entries })
    return entries
  }
  for (const course of all) tell(course, save)
  return saves
}

type Saving = (on: string, write: (pen: Pen) => readonly EntryDraft[], author?: Author) => readonly Entry[]

function tell(course: Course, save: Saving): void {
  const { pregnancy, visits } = course
  const person = personOf(course)
  const pregnancyId = idFromParts('courses', course.id, 'hamil')
  const items: Item[] = []
  const shelf = newShelf(new Set(['kehamilan']))
  const write: Saving = (...what) => {
    const entries = save(...what)
    shelf.put(entries)
    items.push(...entries.map((entry, i) => ({ entry, seq: items.length + i + 1 })))
    return entries
  }
  const first = visits[0]?.on ?? course.lahir
  write(first, pen => registerPerson(pen, bodyOf(course, pen.posyandu), person))
  if (pregnancy)
    write(first, pen =>
      openPregnancy(
        pen,
        person,
        {
          hpht: pregnancy.hpht,
          hamil_ke: pregnancy.order,
          bb_awal: pregnancy.kg,
          tb: pregnancy.tb,
          buku_kia: true,
        },
        pregnancyId,
      ),
    )
  const born = pregnancy?.born
  const newest = visits.at(-1)
  const come = (visit: Visit): void => {
    const told = write(visit.on, pen => visitOf(pen, person, visit, fold(items, kinds)))
    const slip = told.find(e => e.kind === 'rujukan')
    if (!slip || visit === newest) return
    const tanggal = addDays(visit.on, 3)
    const rujukan = slip.record ?? slip.id
    const answer = { rujukan, status: 'sudah_diperiksa', tanggal, tempat: 'Puskesmas' } as const
    write(tanggal, pen => answerReferral(pen, person, answer), 'bidan')
  }
  visits.filter(v => !born || v.on < born.on).forEach(come)
  if (!born) return
  write(born.on, pen =>
    editPregnancy(pen, shelf.open(pregnancyId), {
      akhir: 'lahir_hidup',
      tanggal_akhir: born.on,
      uk_akhir: born.weeks,
      menyusui: true,
      keadaan_ibu: 'sehat',
    }),
  )
  visits.filter(v => v.on >= born.on).forEach(come)
}

const bodyOf = ({ nama, jk, lahir, birth }: Course, posyandu: string) => ({
  nama,
  jk,
  tanggal_lahir: lahir,
  posyandu,
  sasaran: 'sasaran' as const,
  status: 'aktif' as const,
  rt: '01',
  ...(birth ? { uk_lahir: birth.weeks, bb_lahir: birth.kg, pb_lahir: birth.cm } : {}),
})

function visitOf(pen: Pen, person: string, { on, wish }: Visit, view: ReturnType<typeof fold>): EntryDraft[] {
  const seen = subjectOf(view, person, on)
  const instrument = seen && instrumentsFor(seen)[0]
  const who = instrument && subjectOf(view, person, on, instrument.id)
  if (!instrument || !who) throw new Error(`Nobody can be screened on ${on}`)
  const c = { who, policy: defaultPolicy, reference }
  const answers = fillCard(instrument, c, wish, calm)
  const card = {
    instrument,
    answers,
    assessment: assess(instrument, answers, c),
    version: { rules: rulesOf(instrument) },
  }
  return saveScreenings(pen, { person, cards: [card], lokasi: 'posyandu', cara_isi: 'langsung' })
}
