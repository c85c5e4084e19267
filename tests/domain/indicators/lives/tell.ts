import { instrumentById } from '../../../../src/domain/instruments/index.ts'
import { recordById } from '../../../../src/domain/log/index.ts'
import type { Body, Group, Item, RecordView, View } from '../../../../src/domain/log/index.ts'
import {
  cancel,
  claimId,
  correctAboutWhom,
  correctScreening,
  create,
  death,
  definitions,
  editPerson,
  editPregnancy,
  kehamilan,
  klaimMutasi,
  mergePersons,
  move,
  notePmtWeek,
  openRecord,
  registerPerson,
  saveScreening,
  screeningKindId,
  startPmt,
} from '../../../../src/domain/records/index.ts'
import type { EntryDraft, Opened } from '../../../../src/domain/records/index.ts'
import { addDays } from '../../../../src/domain/measures/age.ts'
import { historyOf } from '../../../../src/domain/records/history.ts'
import { id, pen, world } from '../../records/world.ts'
import { melati } from '../../tasks/people.ts'
import type { Life, Step } from './step.ts'

/** Her log as the server has it. */
export type Told = {
  readonly id: string
  readonly items: readonly Item[]
  readonly group: Group | undefined
}

type Teller = ReturnType<typeof teller>

export function tell(life: Life, name = 'Wati'): Told {
  const t = teller(life, name)
  for (const step of life.steps) t.accept(draftsOf(step, t))
  return { id: t.group()?.id ?? t.who, items: t.items(), group: t.group() }
}

function teller(life: Life, name: string) {
  const w = world()
  const [who, twin] = [id(name), id(`${name} dobel`)]
  let group: Group | undefined
  let saves = 0
  const known = { nama: name, jk: life.jk, tanggal_lahir: life.born, nik_status: 'belum' } as const
  const sasaran = { posyandu: melati, status: 'aktif', sasaran: 'sasaran' } as const
  const registered = (about: string, on: string, body: Body): EntryDraft[] =>
    registerPerson(pen(on), { ...known, ...sasaran, ...body }, about)
  const view = (): View => (group ? w.groupView(who) : w.viewOf(who))
  w.accept(registered(who, life.registered, life.register), 'bidan')
  return {
    who,
    twin,
    registered,
    group: () => group,
    view,
    /** Of somebody who was written down twice, one phone writes about the one and another about the other. */
    about: () => (group && saves % 2 === 0 ? twin : who),
    items: () => w.items.filter(i => i.entry.about === who || (group && i.entry.about === twin)),
    self: (of = who): Opened => opened(recordById(w.viewOf(of), 'orang', of)),
    accept: (drafts: readonly EntryDraft[]) => {
      saves += 1
      w.accept(drafts, saves % 3 === 0 ? 'kader A' : 'bidan')
      if (drafts.some(d => d.kind === 'sama-orang')) group = w.groupOf(who)
    },
  }
}

function opened(record: RecordView | undefined): Opened {
  if (!record) throw new Error('The record is not there')
  return openRecord(record)
}

function draftsOf(s: Step, t: Teller): readonly EntryDraft[] {
  switch (s.step) {
    case 'card':
      return carded(s, t)
    case 'fact':
      return create(pen(s.on), definitionOf(s.kind), t.about(), s.body)
    case 'register':
      return editPerson(pen(s.on), t.self(), s.body)
    case 'pregnant':
      return create(pen(s.on), kehamilan, t.who, s.body)
    case 'delivered':
      return t
        .view()
        .records.filter(r => r.kind === kehamilan.kind)
        .slice(0, 1)
        .flatMap(r => editPregnancy(pen(s.on), openRecord(r), s.body))
    case 'food':
      return fed(s, t)
    case 'moves':
      return move(pen(s.on), t.self(), {
        tanggal: s.on,
        ...(s.to ? { ke: id(s.to) } : { tujuan: 'Kota lain' }),
        ...(s.until ? { sementara_sampai: s.until } : {}),
      })
    case 'back':
      return editPerson(pen(s.on), t.self(), { status: 'aktif', tanggal_status: s.on, posyandu: melati })
    case 'asked-for':
      return create(pen(s.on), klaimMutasi, t.who, { ditanya: s.on }, claimId(t.who))
    case 'dies':
      return death(pen(addDays(s.on, s.late ?? 0)), t.self(), { tanggal: s.on, saat: s.saat })
    case 'amends':
      return amended(s, t)
    case 'cancels':
      return nth(open(t), s.which).flatMap(r => cancel(pen(r.happenedOn), openRecord(r)))
    case 'not-hers':
      return nth(open(t), s.which).flatMap(r => correctAboutWhom(pen(r.happenedOn), [r], id('Orang lain')))
    case 'written-twice':
      return t.group() ? [] : doubled(s, t)
  }
}

type Of<K extends Step['step']> = Extract<Step, { readonly step: K }>

const nothing = { findings: [], referrals: [], educations: [] }
const version = { rules: 'v' }

function carded({ card, on, body: { lokasi, ...answers } }: Of<'card'>, t: Teller): EntryDraft[] {
  return saveScreening(pen(on), {
    instrument: cardOf(card),
    person: t.about(),
    lokasi: lokasi === 'rumah' ? 'rumah' : 'posyandu',
    answers: answers as Answers, // made from the card's own questions
    assessment: nothing,
    version,
  })
}
type Answers = Parameters<typeof saveScreening>[1]['answers']

function amended({ which, body }: Of<'amends'>, t: Teller): EntryDraft[] {
  const view = t.view()
  return nth(historyOf(view), which).flatMap(s => {
    const card = cardOf(s.instrument)
    const asked = Object.entries(body).filter(([key]) => Object.hasOwn(card.questions, key))
    const { bbTurun: _, ...rest } = s.answers
    const record = recordById(view, screeningKindId(card.id), s.record)
    return correctScreening(pen(s.happenedOn), card, opened(record), {
      answers: { ...rest, ...Object.fromEntries(asked) } as Answers, // answers of the card itself
      assessment: nothing,
      version,
    })
  })
}

function fed({ on, body, weeks }: Of<'food'>, t: Teller): EntryDraft[] {
  const course = startPmt(pen(on), t.who, body as Parameters<typeof startPmt>[2]) // as the form takes it
  const pmt = course[0]?.record ?? ''
  const each = new Map(weeks.map(w => [w['minggu_ke'], w]))
  return [
    ...course,
    ...[...each.values()].flatMap(w =>
      notePmtWeek(pen(on), t.who, { ...w, pmt } as Parameters<typeof notePmtWeek>[2]),
    ),
  ]
}

/** The second registration, and in the same breath that both are one. */
function doubled({ on, body }: Of<'written-twice'>, t: Teller): EntryDraft[] {
  t.accept(t.registered(t.twin, on, body))
  return mergePersons(pen(on), t.self(), t.self(t.twin))
}

/** What a form of the posyandu can take back: of what is wholly confidential not even that is said. */
const open = (t: Teller): readonly RecordView[] =>
  t
    .view()
    .records.filter(r => r.id !== r.about && isFact(r) && r.items.some(i => i.entry.seenBy === 'posyandu'))
const isFact = ({ kind }: RecordView): boolean =>
  !['sama-orang', 'klaim-mutasi', 'pindah', 'kematian', 'kehamilan'].includes(kind)

const nth = <T>(of: readonly T[], n: number): readonly T[] => {
  const at = of[n % Math.max(1, of.length)]
  return at === undefined ? [] : [at]
}

function cardOf(name: string) {
  const card = instrumentById(name)
  if (!card) throw new Error(`No card ${name}`)
  return card
}

function definitionOf(kind: string): Parameters<typeof create>[1] {
  const found = definitions.find(d => d.kind === kind)
  if (!found) throw new Error(`No kind ${kind}`)
  return found
}
