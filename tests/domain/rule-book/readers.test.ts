import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../../src/domain/import/csv.ts'
import { instruments } from '../../../src/domain/instruments/index.ts'
import { bookCsv, bookHtml, bookJson, ruleBook } from '../../../src/domain/rule-book/index.ts'
import type { RuleBook } from '../../../src/domain/rule-book/index.ts'

const book = ruleBook()

/** A book with one line whose words are hostile. */
const hostile: RuleBook = (() => {
  const lines = book.lines
    .slice(0, 1)
    .map(l => ({ ...l, text: '=HYPERLINK("x")', detail: '<script>alert(1)</script> & "x"' }))
  const chapters = book.chapters.slice(0, 1).map(ch => ({ ...ch, title: '<b>Kartu</b>', lines }))
  return { lines, chapters }
})()

describe('the rule book as CSV', () => {
  const [head, ...rows] = parseCsv(bookCsv(book))

  it('has a row for every question and every rule, and a cell for every column', () => {
    const questions = book.chapters.flatMap(ch => ch.questions)
    expect(rows).toHaveLength(questions.length + book.lines.length)
    expect(new Set(rows.map(r => r.length))).toEqual(new Set([head?.length]))
  })

  it('opens in a spreadsheet without running anything', () => {
    expect(bookCsv(hostile)).toContain(`"'=HYPERLINK(""x"")"`)
    expect(rows.flat().filter(cell => /^[=+\-@]/.test(cell))).toEqual([])
  })
})

describe('the rule book as HTML', () => {
  const html = bookHtml(book)

  it('is one file that needs nothing from outside', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe)\b|https?:\/\//)
    expect(html).toMatch(/^<!doctype html>/)
  })

  it('leads from its contents to every chapter', () => {
    for (const ch of book.chapters) {
      expect(html).toContain(`href="#${ch.id}"`)
      expect(html).toContain(`<section id="${ch.id}">`)
    }
  })

  it('shows words as words', () => {
    expect(bookHtml(hostile)).not.toContain('<script>')
    expect(bookHtml(hostile)).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;')
    expect(bookHtml(hostile)).toContain('&lt;b&gt;Kartu&lt;/b&gt;')
  })

  it('says who signed what is signed', () => {
    const signed = bookHtml(book, {
      stateOf: l =>
        l.key === 'hasil/lila-merah'
          ? { state: 'disahkan', by: 'dr. Wulan', on: '2026-11-20' }
          : { state: 'belum' },
    })
    expect(signed).toContain('disahkan dr. Wulan, 2026-11-20')
    expect(signed).toContain(`${book.lines.length - 1} belum disahkan`)
  })
})

describe('the rule book as JSON', () => {
  const json = JSON.parse(bookJson(book))

  it('lists every card with its questions and rules, exactly', () => {
    expect(json.instrumen.map((i: { id: string }) => i.id)).toEqual(instruments.map(i => i.id))
    for (const [at, i] of instruments.entries()) {
      const said = json.instrumen[at]
      expect(said.pertanyaan.map((q: { id: string; jenis: string }) => [q.id, q.jenis])).toEqual(
        Object.entries(i.questions).map(([id, q]) => [id, q.kind]),
      )
      expect(said.aturan.hasil).toEqual(i.findings.map(f => f.code))
      expect(said.aturan.rujuk).toEqual(i.refer.map(r => r.id))
    }
  })

  it('keeps the shape of a question', () => {
    const card = json.instrumen.find((i: { id: string }) => i.id === 'ibu-hamil')
    expect(card.pertanyaan.find((q: { id: string }) => q.id === 'lila')).toEqual({
      id: 'lila',
      jenis: 'measure',
      tanya: 'Ukur lingkar lengan atas (LiLA)',
      label: 'LiLA',
      bagian: 'Ukur',
      pembaca: 'posyandu',
      wajib: 'required',
      tidak_tahu: false,
      ditanya: 'selalu',
      satuan: 'cm',
      desimal: 1,
      wajar: [15, 50],
      mutlak: [8, 80],
    })
    expect(card.aturan.ambang).toContain('lila-kek')
  })
})
