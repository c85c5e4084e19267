import type { Chapter, RuleBook } from './book.ts'
import { style } from './html-style.ts'
import { lineKinds } from './line.ts'
import type { LineKind, RuleLine } from './line.ts'
import { answerWords, limitWords, presenceWords, readerWords } from './question-words.ts'
import type { BookQuestion } from './questions.ts'
import { stateWords, unsigned } from './state.ts'
import type { StateOf } from './state.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const safe = (text: string): string => text.replace(/[&<>"']/g, c => entities[c] ?? c)

type Frame = { readonly stateOf: StateOf; readonly on: string }

/** One file without anything from outside, for the screen and for paper: a card begins on a new page, and each line has a box to tick. */
export function bookHtml(book: RuleBook, { stateOf = unsigned, on = '' }: Partial<Frame> = {}): string {
  const { chapters, lines } = book
  const open = lines.filter(l => stateOf(l).state !== 'disahkan').length
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Buku aturan Saku Kader</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Buku aturan Saku Kader</h1>
<p>Semua pertanyaan, batas, hasil, rujukan, dan jadwal yang dipakai aplikasi${on ? `, dibuat ${safe(on)}` : ''}.
${lines.length} aturan, ${open} belum disahkan. Hasil skrining bukan diagnosis.</p>
<p>Cara memeriksa: baca tiap baris, beri tanda di kotak <b>Setuju</b> atau tulis perbaikannya. Yang mengesahkan: dokter atau
petugas gizi puskesmas atau dinas kesehatan; bidan boleh mengusulkan. Keyakinan: A naskah resmi dilihat langsung, B beberapa
sumber sama, C satu sumber, D usulan tanpa naskah.</p>
<nav><h2>Isi</h2><ol>${chapters.map(entryOf).join('')}</ol></nav>
</header>
${chapters.map(ch => chapterHtml(ch, stateOf)).join('\n')}
</body>
</html>
`
}

const entryOf = (ch: Chapter): string =>
  `<li><a href="#${safe(ch.id)}">${safe(ch.title)}</a> <small>${ch.questions.length > 0 ? `${ch.questions.length} pertanyaan, ` : ''}${ch.lines.length} aturan</small></li>`

function chapterHtml(ch: Chapter, stateOf: StateOf): string {
  const kinds = (Object.keys(lineKinds) as LineKind[]).filter(k => ch.lines.some(l => l.kind === k)) // its own keys
  return `<section id="${safe(ch.id)}">
<h2>${safe(ch.title)}</h2>
<p>${safe(ch.form)} · <code>${safe(ch.id)}</code></p>
${ch.questions.length > 0 ? questionsHtml(ch.questions) : ''}
${kinds.map(k => linesHtml(ch, k, stateOf)).join('\n')}
<p class="sign">Diperiksa oleh: ________________________ Profesi: ________________ Tanggal: ____________ Tanda tangan: ________________</p>
</section>`
}

const row = (cells: readonly string[], tag: 'td' | 'th' = 'td'): string =>
  `<tr>${cells.map(c => `<${tag}>${c}</${tag}>`).join('')}</tr>`

const table = (kind: string, head: readonly string[], rows: readonly string[]): string =>
  `<table class="${kind}"><thead>${row(head, 'th')}</thead><tbody>${rows.join('')}</tbody></table>`

const questionsHtml = (questions: readonly BookQuestion[]): string =>
  `<h3>Pertanyaan</h3>${table(
    'questions',
    ['No', 'Pertanyaan', 'Jawaban', 'Batas', 'Kapan ditanya', 'Pembaca', 'Setuju'],
    questions.map((q, at) =>
      row([
        String(at + 1),
        `${safe(q.ask)}<br><small>${safe(q.label)} · <code>${safe(q.key)}</code></small>`,
        safe(answerWords(q)),
        safe(limitWords(q)),
        safe(`${presenceWords[q.presence]}; ${q.asked}`),
        readerWords[q.seenBy],
        '<span class="box"></span>',
      ]),
    ),
  )}`

const linesHtml = (ch: Chapter, kind: LineKind, stateOf: StateOf): string =>
  `<h3>${lineKinds[kind]}</h3>${table(
    'rules',
    ['Aturan', 'Rincian', 'Sumber', 'Keadaan', 'Setuju', 'Catatan'],
    ch.lines.filter(l => l.kind === kind).map(l => lineHtml(l, ch, stateOf)),
  )}`

const lineHtml = (l: RuleLine, ch: Chapter, stateOf: StateOf): string =>
  row([
    `${safe(l.text)}<br><small><code>${safe(l.id)}</code>${l.seenBy === 'health' ? ' · rahasia' : ''}</small>`,
    safe(l.detail),
    `${safe(l.source)}<br><small>keyakinan ${l.confidence} · mulai ${safe(l.validFrom)}</small>`,
    safe(stateWords(stateOf(l))),
    l.chapters[0] === ch.id
      ? '<span class="box"></span>'
      : `<small>sama dengan <a href="#${safe(l.chapters[0] ?? '')}">${safe(l.chapters[0] ?? '')}</a></small>`,
    '',
  ])
