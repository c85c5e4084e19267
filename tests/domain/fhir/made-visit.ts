import type { CodeableConcept, FhirResource } from 'fhir/r4'
import { draftOf, visitsOf, worldKinds, worldOf } from '../../../src/domain/fhir/index.ts'
import type { Draft, ResourceType, World } from '../../../src/domain/fhir/index.ts'
import { fold } from '../../../src/domain/log/index.ts'
import type { Body, Entry, Group, Item, View } from '../../../src/domain/log/index.ts'
import { dayId } from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { reference } from '../../../bench/demo/reference.ts'
import { id } from '../records/world.ts'

export const on = '2026-11-10'
export const everyDay = { from: '2000-01-01', to: '2100-01-01' }
const melati = id('Melati')
export const day = dayId(melati, on)
export const siti = id('Siti')

type Fact = {
  readonly kind: string
  readonly about: string
  readonly body: Body
  readonly record?: string
  readonly happenedOn?: string
  readonly by?: string
  readonly replaces?: Entry['replaces']
}

/** Entries as a server holds them, whatever their bodies say. */
export function items(facts: readonly Fact[]): Item[] {
  return facts.map(({ kind, about, body, record = about, happenedOn = on, by = 'kader A', replaces }, i) => {
    const entry: Entry = {
      id: id(`${kind} ${i}`),
      save: id(`save ${i}`),
      kind,
      v: 1,
      about,
      record,
      seenBy: 'posyandu',
      happenedOn,
      deviceTime: `${happenedOn}T08:00:00Z`,
      by: id(by),
      replica: id(`HP ${by}`),
      localSeq: i + 1,
      posyandu: melati,
      body,
      ...(replaces ? { replaces } : {}),
    }
    return { entry, seq: i + 1, month: 202611 }
  })
}

/** Kabupaten, puskesmas, desa and posyandu of a province, two people who work there, and one posyandu day. */
export const place = (
  session: Body = { nakes_penanggung_jawab: 'Bidan Rina', mulai: '08.30' },
  code = '3374010001',
): Fact[] => {
  const area = (name: string, jenis: string, under?: string, kode?: string): Fact => ({
    kind: 'wilayah',
    about: id(name),
    body: { nama: name, jenis, ...(under ? { induk: id(under) } : {}), ...(kode ? { kode } : {}) },
  })
  return [
    area('Kota', 'kabupaten', undefined, code.slice(0, 4)),
    area('Puskesmas', 'puskesmas', 'Kota', code.slice(0, 6)),
    area('Desa', 'desa', 'Puskesmas', code),
    area('Melati', 'posyandu', 'Desa'),
    { kind: 'petugas', about: id('kader A'), body: { nama: 'Tini', peran: 'kader', aktif: true } },
    { kind: 'petugas', about: id('bidan'), body: { nama: 'Bidan Rina', peran: 'bidan', aktif: true } },
    { kind: 'hari-buka', about: day, body: { tanggal: on, nomor: 1, ...session } },
  ]
}

export const person = (body: Body, about = siti): Fact => ({
  kind: 'orang',
  about,
  body: { nama: 'Siti', jk: 'P', posyandu: melati, ...body },
})

export const card = (instrument: string, answers: Body, more: Partial<Fact> = {}): Fact => ({
  kind: `periksa-${instrument}`,
  about: siti,
  record: id(`periksa ${instrument}`),
  body: { hari: day, lokasi: 'posyandu', ...answers },
  ...more,
})

export const service = (body: Body): Fact => ({
  kind: 'layanan',
  about: siti,
  record: id(`layanan ${JSON.stringify(body)}`),
  body: { tanggal: on, sumber: 'diberikan', hari: day, ...body },
})

export type Told = { readonly world: World; readonly view: View; readonly drafts: readonly Draft[] }

/** What an export makes of these facts about Siti, who may be known twice. */
export function told(facts: readonly Fact[], group?: Group, now = '2100-01-01T00:00:00Z'): Told {
  const all = items(facts)
  const world = worldOf(
    all.filter(i => worldKinds.has(i.entry.kind)),
    { reference, kinds, now },
  )
  const view = fold(
    all.filter(i => i.entry.about === siti),
    kinds,
    group,
  )
  const drafts = visitsOf(view, world, everyDay).map(v => draftOf(world, { view, id: group?.id ?? siti }, v))
  return { world, view, drafts }
}

type Of<T> = Extract<FhirResource, { readonly resourceType: T }>

/** The resources of a kind that were made, as R4 types them: the validators hold them to it. */
export const resources = <T extends ResourceType>({ drafts }: Told, type: T): Of<T>[] =>
  drafts.flatMap(d =>
    (d.bundle?.entry ?? []).flatMap(e =>
      e.resource.resourceType === type ? [e.resource as unknown as Of<T>] : [],
    ),
  )

export const codes = (concept: CodeableConcept | undefined): (string | undefined)[] =>
  (concept?.coding ?? []).map(c => c.code)

/** The observation of a code. */
export const observed = (t: Told, code: string): Of<'Observation'> | undefined =>
  resources(t, 'Observation').find(o => codes(o.code).includes(code))
