import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listed } from '../../../src/domain/instrument/index.ts'
import { instruments } from '../../../src/domain/instruments/index.ts'
import { policyDefaults } from '../../../src/domain/policy/index.ts'
import { bookOf, openQuestions, ruleBook } from '../../../src/domain/rule-book/index.ts'
import { dewasa } from '../../../src/domain/instruments/dewasa.ts'

const book = ruleBook()
const byKey = new Map(book.lines.map(l => [l.key, l]))

describe('the rule book', () => {
  it.each(instruments.map(i => [i.id, i] as const))('%s: holds every rule of the card once', (id, i) => {
    const own = book.lines.filter(l => l.chapters.includes(id)).map(l => `${l.kind}/${l.id}`)
    const wanted = [
      ...[...i.thresholds, ...(i.cutOffs ?? [])].map(t => `ambang/${t.id}`),
      ...i.findings.map(f => `hasil/${f.code}`),
      ...i.refer.map(r => `rujuk/${r.id}`),
      ...i.educate.map(e => `edukasi/${e.id}`),
    ]
    expect(own.toSorted()).toEqual([...new Set(wanted)].toSorted())
    const chapter = book.chapters.find(ch => ch.id === id)
    expect(chapter?.questions.map(q => q.key)).toEqual(Object.keys(i.questions))
  })

  it('gives every line a name of its own', () => {
    expect(byKey.size).toBe(book.lines.length)
  })

  it('says of every line where it stands and how sure that is', () => {
    const bare = book.lines.filter(
      l =>
        l.source === '' ||
        !/^[A-D]$/.test(l.confidence) ||
        !/^\d{4}-\d{2}-\d{2}$/.test(l.validFrom) ||
        l.text === '',
    )
    expect(bare).toEqual([])
    expect(new Set(book.lines.map(l => l.signOff))).toEqual(new Set(['belum']))
  })

  it('says what a rule turns on', () => {
    expect(byKey.get('hasil/lila-merah')?.detail).toContain('kurang dari 23,5 cm')
    expect(byKey.get('rujuk/rujuk-puma')?.detail).toContain('mulai dari 6')
    expect(byKey.get('ambang/kbm-l-7')).toMatchObject({ detail: 'mulai dari 400 gram' })
    expect(byKey.get('jadwal/imunisasi-rv-1')?.detail).toContain('sampai sebelum 7 bulan')
    expect(byKey.get('tanda/suhu-bayi-demam')?.detail).toContain('lebih dari 37,5 °C')
  })

  it('keeps apart what two cards say differently under one name', () => {
    expect(byKey.has('edukasi/edukasi-kb@dewasa')).toBe(true)
    expect(byKey.get('rujuk/rujuk-tbc-terduga@dewasa')?.chapters).toEqual(['dewasa', 'lansia'])
  })

  it('says when a question is asked, as far as answers tell it', () => {
    const asked = book.chapters
      .find(ch => ch.id === 'bayi-balita-apras')
      ?.questions.find(q => q.key === 'mtPatuh')
    expect(asked?.asked).toBe('bila MT pangan lokal pemulihan: Ya')
  })
})

describe('the hash of a line', () => {
  const hashes = (part: Partial<typeof dewasa>) =>
    new Map(bookOf([listed({ ...dewasa, ...part })]).lines.map(l => [l.key, l.hash]))
  const before = hashes({})
  const changed = (after: ReadonlyMap<string, string>) =>
    [...before].flatMap(([k, h]) => (after.get(k) === h ? [] : [k]))

  it('is the same for the same rules', () => {
    expect(changed(hashes({}))).toEqual([])
  })

  it('changes with a figure, for the cut-off and for whatever turns on it, and for nothing else', () => {
    const thresholds = dewasa.thresholds.map(t => (t.id === 'lila-kek' ? { ...t, value: 23 } : t))
    expect(changed(hashes({ thresholds })).toSorted()).toEqual([
      'ambang/lila-kek',
      'edukasi/edukasi-lila-wus',
      'hasil/lila-wus-cukup',
      'hasil/lila-wus-kurang',
      'rujuk/rujuk-lila-wus',
    ])
  })

  it('changes when a rule does something else in the same words', () => {
    const refer = dewasa.refer.map(r => (r.id === 'rujuk-tbc-kontak' ? { ...r, when: () => false } : r))
    expect(changed(hashes({ refer }))).toEqual(['rujuk/rujuk-tbc-kontak'])
  })
})

describe('the open questions of the domain document', () => {
  it('are fifteen, each held open by a choice, by unsigned lines, or by not being used', () => {
    expect(openQuestions.map(q => q.number)).toEqual(Array.from({ length: 15 }, (_, n) => n + 1))
    for (const q of openQuestions) {
      expect(q.held.length, q.asks).toBeGreaterThan(0)
      for (const h of q.held) {
        if (h.by === 'kebijakan')
          expect(h.field === 'heksaLahirMulai' || Object.hasOwn(policyDefaults, h.field), q.asks).toBe(true)
        if (h.by === 'belum-disahkan')
          for (const key of h.lines) expect(byKey.get(key)?.signOff, `${q.number}: ${key}`).toBe('belum')
      }
    }
  })

  it('are lines of the book themselves', () => {
    expect(book.lines.filter(l => l.kind === 'terbuka')).toHaveLength(15)
  })
})

/** Whatever carries a source anywhere in these rooms is a rule, and somebody must be able to read it. */
describe('nothing with a source is left out', () => {
  const domain = resolve(import.meta.dirname, '../../../src/domain')
  const rooms = ['measures', 'schedules', 'triage', 'instruments', 'adherence', 'tasks']
  const files = rooms.flatMap(room =>
    readdirSync(join(domain, room), { recursive: true, encoding: 'utf8' })
      .filter(f => f.endsWith('.ts'))
      .map(f => join(domain, room, f)),
  )
  const ids = new Set(book.lines.flatMap(l => [l.id, l.text]))

  it.each(rooms)('of %s', async room => {
    const found: unknown[] = []
    for (const file of files.filter(f => f.startsWith(join(domain, room))))
      collect(await import(file), found, new Set())
    const missing = found.flatMap(x => {
      const said = x as { id?: string; code?: string; words?: unknown; antigen?: string; dose?: number }
      const name = said.antigen ? `${said.antigen} dosis ${said.dose}` : (said.code ?? said.id ?? '')
      const known = [name, `kelengkapan-${name}`, `kontak-${name}`, `kontak-${name}-anc-8`].some(n =>
        ids.has(n),
      )
      return known ? [] : [name]
    })
    expect(found.length).toBeGreaterThan(0)
    expect([...new Set(missing)]).toEqual([])
  })
})

function collect(value: unknown, found: unknown[], seen: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  const isRule = 'confidence' in value && ('id' in value || 'code' in value || 'antigen' in value)
  if (isRule) found.push(value)
  for (const inner of Object.values(value)) collect(inner, found, seen)
}
