import { describe, expect, it } from 'vitest'
import { fold, groupsOf, recordsOf, shown } from '../../../src/domain/log/index.ts'
import type { Item, View } from '../../../src/domain/log/index.ts'
import { conflictList, coreKinds, linksOf, orang, registerPerson } from '../../../src/domain/records/index.ts'
import type { EntryDraft, Pen } from '../../../src/domain/records/index.ts'
import { linesOf } from '../../../src/features/decide/compare.ts'
import { differentDrafts, mergeDrafts, undecidedDrafts } from '../../../src/features/decide/merge-drafts.ts'
import { undoMerge } from '../../../src/features/decide/undo-merge.ts'

/** A little server and phone: numbers saves and opens people, alone or as one. */
function world() {
  let last = 0
  const id = (n: number) => n.toString(36).padStart(22, '0')
  const items: Item[] = []
  const pen: Pen = { newId: () => id(++last), happenedOn: '2026-11-10', posyandu: id(9001) }
  const save = (drafts: readonly EntryDraft[], happenedOn = '2026-11-10'): void => {
    const press = id(++last)
    for (const d of drafts)
      items.push({
        seq: items.length + 1,
        entry: {
          ...d,
          happenedOn,
          save: press,
          by: id(8001),
          replica: id(8002),
          localSeq: items.length + 1,
          deviceTime: '2026-11-10T08:00:00Z',
        },
      })
  }
  const open = (person: string): View => {
    const links = items
      .filter(i => i.entry.kind === 'sama-orang')
      .map(i => i.entry.about)
      .flatMap(about =>
        linksOf(
          fold(
            items.filter(i => i.entry.about === about),
            coreKinds,
          ),
        ),
      )
    const group = groupsOf(
      links.map(l => ({ ...l, active: links.every(x => x.record !== l.record || x.active) })),
    )
    const mine = group.get(person)
    return fold(
      items.filter(i => (mine ? mine.members.has(i.entry.about) : i.entry.about === person)),
      coreKinds,
      mine,
    )
  }
  return { pen, save, open, id, items }
}

const [melati, mawar] = ['0000000000000000000p01', '0000000000000000000p02'] as const
const a = '00000000000000000000pa'
const b = '00000000000000000000pb'

function twoRecords() {
  const w = world()
  const common = { jk: 'L', tanggal_lahir: '2025-02-04', sasaran: 'sasaran', status: 'aktif' } as const
  w.save(
    registerPerson(
      w.pen,
      {
        ...common,
        nama: 'Muhammad Rizky Maulana',
        nik: '3399010402250002',
        rt: '04',
        dusun: 'Krajan',
        posyandu: melati,
      },
      a,
    ),
    '2025-03-01',
  )
  w.save(
    registerPerson(
      w.pen,
      {
        ...common,
        nama: 'Moh. Riski Maulana',
        no_hp: '0857000902',
        rt: '04',
        dusun: 'Krajan Timur',
        posyandu: mawar,
      },
      b,
    ),
    '2026-09-01',
  )
  const person = (of: string) => {
    const found = recordsOf(w.open(of), orang.kind)[0]
    if (!found) throw new Error(`no person ${of}`)
    return found
  }
  const views = () => [w.open(a), w.open(b)]
  const lines = () => linesOf(person(a), person(b))
  return { ...w, person, views, lines }
}

describe('two records of one person side by side', () => {
  it('marks what is equal, what is only in one, the longer name and the later address', () => {
    const lines = twoRecords().lines()
    const line = (id: string) => lines.find(l => l.id === id)
    expect(line('lahir')?.same).toBe(true)
    expect(line('nama')).toMatchObject({ same: false, preset: 'a' })
    expect(line('nik')).toMatchObject({ same: false, preset: 'a' })
    expect(line('no_hp')).toMatchObject({ same: false, preset: 'b' })
    expect(line('alamat')).toMatchObject({ same: false, preset: 'b' })
    expect(line('impor')).toBeUndefined()
  })
})

describe('a merge', () => {
  const merged = () => {
    const w = twoRecords()
    w.save(
      mergeDrafts(w.pen, { a: w.person(a), b: w.person(b), views: w.views() }, w.lines(), { posyandu: 'b' }),
    )
    return w
  }

  it('makes one person with the chosen lines, and leaves nothing to decide', () => {
    const w = merged()
    const one = w.person(b)
    expect(one.id).toBe(a)
    expect(shown(one, 'nama')).toBe('Muhammad Rizky Maulana')
    expect(shown(one, 'dusun')).toBe('Krajan Timur')
    expect(shown(one, 'nik')).toBe('3399010402250002')
    expect(conflictList(w.open(a))).toEqual([])
  })

  it('M4: gives both the same home', () => {
    const w = merged()
    for (const member of [a, b]) {
      const own = fold(
        w.items.filter(i => i.entry.about === member),
        coreKinds,
      )
      expect(shown(recordsOf(own, orang.kind)[0], 'posyandu')).toBe(mawar)
    }
  })

  it('that is taken back gives each her own words again', () => {
    const w = merged()
    const link = linksOf(w.open(a))[0]
    if (!link) throw new Error('no link')
    w.save(undoMerge(w.pen, w.open(a), link))
    expect(shown(w.person(a), 'dusun')).toBe('Krajan')
    expect(shown(w.person(a), 'posyandu')).toBe(melati)
    expect(shown(w.person(b), 'nama')).toBe('Moh. Riski Maulana')
    expect(shown(w.person(b), 'dusun')).toBe('Krajan Timur')
    expect(shown(w.person(b), 'posyandu')).toBe(mawar)
  })

  it('may be made again after it was taken back', () => {
    const w = merged()
    const link = linksOf(w.open(a))[0]
    if (!link) throw new Error('no link')
    w.save(undoMerge(w.pen, w.open(a), link))
    w.save(mergeDrafts(w.pen, { a: w.person(a), b: w.person(b), views: w.views() }, w.lines(), {}))
    expect(w.person(b).id).toBe(a)
    expect(conflictList(w.open(a))).toEqual([])
  })

  it('leaves what was written about the person afterwards when it is taken back', () => {
    const w = merged()
    w.save([
      {
        ...registerPerson(
          w.pen,
          {
            nama: 'x',
            jk: 'L',
            tanggal_lahir: '2025-02-04',
            sasaran: 'sasaran',
            status: 'aktif',
            posyandu: mawar,
          },
          a,
        )[0]!,
        body: { dusun: 'Baru' },
        replaces: { dusun: w.person(a).fields['dusun']?.values.flatMap(v => [...v.ids]) ?? [] },
      },
    ])
    const link = linksOf(w.open(a))[0]
    if (!link) throw new Error('no link')
    w.save(undoMerge(w.pen, w.open(a), link))
    expect(shown(w.person(a), 'dusun')).toBe('Baru')
  })
})

describe('two different people', () => {
  it('are remembered as such by both, until that is taken back', () => {
    const w = twoRecords()
    w.save(differentDrafts(w.pen, a, b, w.views()))
    for (const of of [a, b]) expect(shown(recordsOf(w.open(of), 'sama-orang')[0], 'aktif')).toBe(false)
    expect(w.person(b).id).toBe(b)
    w.save(undecidedDrafts(w.pen, a, b, w.views()))
    for (const of of [a, b]) expect(shown(recordsOf(w.open(of), 'sama-orang')[0], 'aktif')).toBeNull()
  })
})
