import { assess } from '../instrument/index.ts'
import type { AnyAnswers, AnyInstrument, Context } from '../instrument/index.ts'
import { understood } from '../instrument/understood.ts'
import { visibleAnswers } from '../instrument/visible.ts'
import { instrumentById, instruments } from '../instruments/index.ts'
import { pertumbuhanIn } from '../instruments/pertumbuhan-in.ts'
import { chainOf } from '../areas/index.ts'
import type { View } from '../log/fold.ts'
import { recordById } from '../log/read.ts'
import { policyFor, withEdition } from '../policy/index.ts'
import { layanan, orang, read, subjectOf } from '../records/index.ts'
import type { Screening } from '../records/index.ts'
import { readCard } from './answers.ts'
import type { Read } from './answers.ts'
import { bmiOf, growthOf } from './derived.ts'
import { encounterOf } from './encounter.ts'
import { episodeOf } from './episode.ts'
import { kfa } from '../instrument/coded.ts'
import { frameOf } from './frame-of.ts'
import type { Frame } from './frame.ts'
import { immunisationsOf } from './immunisation.ts'
import { medicationOf } from './medication.ts'
import { procedureOf, vitaminA } from './procedure.ts'
import { questionnairesOf } from './questionnaire.ts'
import { nothing, together } from './types.ts'
import type { Bundle, BundleEntry, Made, Withheld } from './types.ts'
import { inDispute } from './visits.ts'
import type { Visit } from './visits.ts'
import type { World } from './world.ts'

export type Draft = {
  readonly visit: Visit
  /** Absent where the whole visit is withheld; `why` says it in a sentence. */
  readonly bundle?: Bundle
  readonly frame?: Frame
  readonly why?: string
  readonly withheld: readonly Withheld[]
}

type Person = { readonly view: View; readonly id: string }

/** One visit as a transaction bundle, or why it cannot be one. */
export function draftOf(world: World, person: Person, visit: Visit): Draft {
  const frame = frameOf(world, person.id, visit)
  if ('why' in frame) return { visit, why: frame.why, withheld: [] }
  const cards = inOrder(visit.screenings).map(s => cardOf(world, frame, person, visit, s))
  const items = cards.flatMap(c => c.items)
  const made = together([...cards, given(world, frame, person, visit)])
  const clinical = firstOfEach([...made.entries, ...questionnairesOf(frame, items)])
  const { withheld } = made
  if (clinical.length === 0) return { visit, why: 'Tidak ada isian yang bisa dikirim.', withheld }
  const episode = episodeOf(frame, person.view, visit.on, world.zone(visit.posyandu))
  const encounter = encounterOf(frame, episode?.fullUrl)
  const entry = [...(episode ? [episode] : []), encounter, ...clinical]
  return { visit, frame, withheld, bundle: { resourceType: 'Bundle', type: 'transaction', entry } }
}

/** The card of the life stage before the yearly ones: where two measured the same, it is the first that is sent. */
const inOrder = (list: readonly Screening[]): Screening[] => {
  const place = (s: Screening) => instruments.findIndex(i => i.id === s.instrument)
  return list.toSorted((a, b) => place(a) - place(b))
}

function firstOfEach(entries: readonly BundleEntry[]): BundleEntry[] {
  return [...new Map(entries.toReversed().map(e => [e.fullUrl, e])).values()].toReversed()
}

function cardOf(
  world: World,
  frame: Frame,
  { view, id }: Person,
  visit: Visit,
  s: Screening,
): Made & Pick<Read, 'items'> {
  const card = instrumentById(s.instrument)
  if (!card) return { ...nothing, items: [] }
  const who = subjectOf(view, id, visit.on, card.id)
  const valid = policyFor(chainOf(world.tree, visit.posyandu), world.policies, visit.on)
  const { policy } = withEdition(valid, s.edisi)
  const raw: AnyAnswers = understood(card, s.answers as AnyAnswers) // each is held to the type of its question
  const c: Context | undefined = who && { who, policy, reference: world.reference }
  const answers = c ? visibleAnswers(card, raw, c) : raw
  const disputed = (key: string): boolean => inDispute(view, s, key)
  const read = readCard(frame, { card, answers, years: who?.ageYears, disputed })
  const facts =
    c && !['bb', 'tb', 'caraUkur', 'lk'].some(disputed) ? derived(frame, card, answers, c) : nothing
  return { ...together([read, facts]), items: read.items }
}

function derived(frame: Frame, card: AnyInstrument, answers: AnyAnswers, c: Context): Made {
  const growth = pertumbuhanIn(card, answers, c)
  const small = growth && 'caraUkur' in card.questions
  const { imt } = assess(card, answers, c).derived
  return together([growth ? growthOf(frame, card.id, growth) : nothing, small ? nothing : bmiOf(frame, imt)])
}

/** Services that stand in a record of their own. */
function given(world: World, frame: Frame, { view, id }: Person, visit: Visit): Made {
  const b = read(orang, recordById(view, orang.kind, id))
  const { policy } = policyFor(chainOf(world.tree, visit.posyandu), world.policies, visit.on)
  const kader = world.staff.get(visit.by)?.name ?? 'posyandu'
  const birth = b.tanggal_lahir
  return together([
    immunisationsOf(frame, { view, visit, birth, sex: b.jk, policy, kader }),
    ...visit.services.map(r => service(frame, read(layanan, r))),
  ])
}

const uncoded: Readonly<Record<string, string>> = {
  obat_cacing: 'Kode obat cacing belum ditemukan.',
  mms: 'Kode MMS belum ditemukan.',
}

function service(
  frame: Frame,
  { jenis, jumlah, satuan }: ReturnType<typeof read<typeof layanan.fields>>,
): Made {
  switch (jenis) {
    case undefined:
    case 'imunisasi':
      return nothing
    case 'vit_a':
      return { entries: [procedureOf(frame, vitaminA, 'Pemberian vitamin A')], withheld: [] }
    case 'ttd': {
      if (jumlah !== undefined && jumlah <= 0) return nothing
      const unit = satuan?.trim() || 'tablet'
      const dosage = jumlah === undefined ? {} : { dosage: `Diberikan ${jumlah} ${unit}` }
      const text = 'Tablet tambah darah'
      return {
        entries: [medicationOf(frame, { code: kfa('93001004'), status: 'active', text, ...dosage })],
        withheld: [],
      }
    }
    default: {
      const label = layanan.fields.jenis.options?.[jenis] ?? jenis
      const why = uncoded[jenis] ?? 'Belum ada kode nasional untuk layanan ini.'
      return { entries: [], withheld: [{ card: 'layanan', question: jenis, label, why }] }
    }
  }
}
