import { birthSave, editPerson, lossSave, openPregnancy } from '../../src/domain/records/index.ts'
import type { EntryDraft, Pen } from '../../src/domain/records/index.ts'
import { addDays, daysFrom } from './dates.ts'
import { childWeight, height } from './growth.ts'
import type { Person } from './person.ts'
import type { Pregnancy } from './pregnancies.ts'
import { personBody } from './register.ts'
import { startWeight } from './wishes.ts'
import { isThere } from './telling.ts'
import type { Telling } from './telling.ts'

/** Opens each pregnancy, ends it, and names the child some weeks later: until then she is "By. Ny. …". */
export function planPregnancies(t: Telling): void {
  for (const p of [...t.pregnancies.values()].flat()) {
    const opened = p.opened <= addDays(t.start, 21) ? addDays(t.start, 21) : p.opened
    const ended = p.ended
      ? { ...p.ended, told: later(addDays(p.ended.on, 1), addDays(opened, 1)) }
      : undefined
    t.later(opened, () => openOne(t, p, opened))
    if (ended) t.later(ended.told, () => endOne(t, p, ended.told))
    for (const baby of p.ended?.babies ?? []) {
      const on = later(addDays(baby.lahir, t.random.int(16, 40)), addDays(opened, 2))
      t.later(on, () => nameBaby(t, baby, on))
    }
  }
}

const later = (a: string, b: string): string => (a > b ? a : b)

const at = (t: Telling, p: Person, on: string) => ({
  author: t.bidanOf(p.rumah.posyandu),
  posyandu: p.rumah.posyandu,
  on,
})

/** As it stands on the first page: her height, and her weight before this pregnancy. */
export const bodyBefore = ({
  mother,
  hpht,
}: Pregnancy): { readonly bb_awal: number; readonly tb: number } => ({
  bb_awal: startWeight(mother, hpht),
  tb: Math.max(120, Math.round(height(mother, hpht))),
})

function openOne(t: Telling, p: Pregnancy, on: string): void {
  if (!isThere(t, p.mother)) return
  const m = p.mother
  t.save(at(t, m, on), pen => [
    ...openPregnancy(
      pen,
      m.id,
      {
        hpht: p.hpht,
        hpl: addDays(p.hpht, 280),
        hamil_ke: p.order,
        buku_kia: true,
        ...bodyBefore(p),
        kembar: (p.ended?.babies.length ?? 0) > 1,
        ...(m.suamiNama ? { suami_nama: m.suamiNama } : {}),
        ...(p.order > 1 ? { jarak_tahun: t.random.int(1, 6) } : {}),
      },
      p.record,
    ),
    ...statusT(t, pen, p, on),
  ])
}

/** The bidan works it out at the first visit; of some it is not known. */
function statusT(t: Telling, pen: Pen, { mother, order }: Pregnancy, on: string): EntryDraft[] {
  const status_td = (['T1', 'T2', 'T3', 'T5'] as const)[order - 1]
  return status_td
    ? editPerson(pen, t.shelf.open(mother.id), {
        status_td,
        status_td_per: addDays(on, -40),
        status_td_dari: 'bidan',
      })
    : []
}

function endOne(t: Telling, p: Pregnancy, on: string): void {
  if (!isThere(t, p.mother) || !p.ended) return
  const { outcome, babies } = p.ended
  const weeks = Math.floor(daysFrom(p.hpht, p.ended.on) / 7)
  const facts = { tanggal_akhir: p.ended.on, uk_akhir: weeks, keadaan_ibu: 'sehat' as const }
  t.save(at(t, p.mother, on), pen => {
    const episode = t.shelf.open(p.record)
    if (outcome !== 'lahir_hidup') return lossSave(pen, episode, { ...facts, akhir: outcome })
    return birthOf(t, pen, p, {
      ...facts,
      tempat: 'puskesmas',
      penolong: 'bidan',
      cara: 'normal',
      imd: true,
      menyusui: true,
      hamil_ke: p.order,
    })
  })
  for (const baby of babies) t.present.set(baby.id, baby)
}

type BirthFacts = Parameters<typeof birthSave>[1]['facts']

function birthOf(t: Telling, pen: Pen, p: Pregnancy, facts: BirthFacts): EntryDraft[] {
  const babies = (p.ended?.babies ?? []).map(b => ({
    id: b.id,
    jk: b.jk,
    bb_lahir: childWeight(b, b.lahir, 0, t.random),
    pb_lahir: height(b, b.lahir),
  }))
  return birthSave(pen, {
    episode: t.shelf.open(p.record),
    mother: { id: p.mother.id, body: personBody(p.mother) },
    facts,
    babies,
  })
}

function nameBaby(t: Telling, baby: Person, on: string): void {
  if (!isThere(t, baby)) return
  const { nama, nik, nikStatus: nik_status } = baby
  t.save({ author: baby.rumah.kaderPembina, posyandu: baby.rumah.posyandu, on }, pen =>
    editPerson(pen, t.shelf.open(baby.id), { nama, ...(nik ? { nik, nik_status } : {}) }),
  )
}
