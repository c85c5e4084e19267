import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import {
  AppShell,
  Banner,
  Chip,
  ChoiceRows,
  Conclusion,
  DataTable,
  Field,
  Keypad,
  Pill,
  Progress,
  Segmented,
  ShellProvider,
  SquareButton,
  Tile,
} from '../../src/ui/index.ts'
import { House, UserPlus } from '../../src/ui/icons.tsx'

const html = (element: ReactElement): string => renderToStaticMarkup(element)
const text = (element: ReactElement): string =>
  html(element)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
const nothing = () => undefined

describe('a conclusion', () => {
  it.each([
    ['hijau', 'Hijau', 'lucide-circle-check'],
    ['kuning', 'Kuning', 'lucide-triangle-alert'],
    ['merah', 'Merah', 'lucide-octagon-alert'],
  ] as const)('%s is said by its word and by its shape, in every form', (level, word, shape) => {
    const forms = [
      <Conclusion key="a" level={level} title="x" />,
      <Banner key="b" level={level} say="x" />,
      <Pill key="c" level={level} />,
      <Pill key="d" level={level}>
        2
      </Pill>,
    ]
    for (const form of forms) {
      expect(text(form)).toContain(word)
      expect(html(form)).toContain(shape)
    }
  })
})

describe('the shell', () => {
  const chip = <Chip state="waiting" text="7 menunggu sinyal" href="/saya" />
  const places = [{ href: '/', label: 'Hari ini', icon: House, count: 5, countLabel: 'tugas menunggu' }]
  const screen = (task: boolean) => (
    <ShellProvider value={{ brand: 'Saku Kader', chip, places, current: '/' }}>
      <AppShell title="Hari buka" task={task}>
        isi
      </AppShell>
    </ShellProvider>
  )
  it('shows the truth of sync in words on every screen, also inside a task', () => {
    expect(text(screen(false))).toContain('7 menunggu sinyal')
    expect(text(screen(true))).toContain('7 menunggu sinyal')
  })
  it('hides the four places inside a task', () => {
    expect(html(screen(false))).toContain('class="nav"')
    expect(html(screen(true))).not.toContain('class="nav"')
  })
  it('says what a count counts and which place is open', () => {
    expect(text(screen(false))).toContain('tugas menunggu: 5')
    expect(html(screen(false))).toContain('aria-current="page"')
  })
})

describe('a field', () => {
  const field = <Field label="Berat badan" value="" onChange={nothing} unit="kg" last="Oktober 8,0 kg" />
  it("shows last month's value and never fills it in", () => {
    expect(text(field)).toContain('Oktober 8,0 kg')
    expect(html(field)).toContain('value=""')
  })
  it('says an impossible value instead of its conclusion', () => {
    const wrong = (
      <Field
        label="Berat badan"
        value="790"
        onChange={nothing}
        error="Berat tidak mungkin 790 kg. Ketik seperti 7,9."
        conclusion={{ level: 'hijau', title: 'Baik' }}
      />
    )
    expect(text(wrong)).toContain('Berat tidak mungkin 790 kg.')
    expect(text(wrong)).not.toContain('Hijau')
    expect(html(wrong)).toContain('aria-invalid="true"')
  })
})

describe('controls without a picture', () => {
  it('the keypad names the next field, skip and delete', () => {
    const keypad = html(
      <Keypad value="" onChange={nothing} nextLabel="Panjang" onNext={nothing} onSkip={nothing} />,
    )
    for (const name of ['Papan angka', 'Panjang', 'Lewati', 'Hapus satu angka', 'koma'])
      expect(keypad).toContain(name)
  })
  it('a keypad without decimals has no comma', () => {
    const keypad = (
      <Keypad value="" onChange={nothing} shape={{ whole: 3, decimals: 0 }} nextLabel="x" onNext={nothing} />
    )
    expect(html(keypad)).not.toContain('koma')
  })
  it('a square button and a tile are spoken', () => {
    expect(html(<SquareButton label="Tambah orang" icon={UserPlus} />)).toContain('aria-label="Tambah orang"')
    expect(html(<Tile tone="hamil" label="Ibu hamil" />)).toContain('aria-label="Ibu hamil"')
  })
  it('progress says its figures', () =>
    expect(html(<Progress value={46} max={64} label="46 dari 64" />)).toContain(
      'aria-valuetext="46 dari 64"',
    ))
})

describe('an answer not given yet', () => {
  const options = [
    { value: 'ya', label: 'Ya' },
    { value: 'tidak', label: 'Tidak' },
  ] as const
  it('selects nothing', () => {
    expect(
      html(<ChoiceRows label="Batuk?" options={options} value={undefined} onChange={nothing} />),
    ).not.toContain('checked')
    expect(
      html(<Segmented label="Batuk?" options={options} value={undefined} onChange={nothing} />),
    ).not.toContain('checked')
  })
  it('can be taken back once given', () =>
    expect(
      text(<ChoiceRows label="Batuk?" options={options} value="ya" onChange={nothing} onClear={nothing} />),
    ).toContain('Kosongkan jawaban'))
})

const table = (count: number) => (
  <DataTable
    caption="Posyandu"
    columns={[{ id: 'nama', header: 'Nama', cell: (row: number) => `p${row}` }]}
    rows={Array.from({ length: count }, (_, row) => row)}
    rowKey={String}
    empty="Belum ada posyandu."
  />
)

describe('a long table', () => {
  it('shows fifty and says how many are left', () => {
    expect(text(table(120))).toContain('Tampilkan 50 lagi (dari 70)')
    expect(text(table(60))).toContain('Tampilkan 10 lagi (dari 10)')
    expect(text(table(50))).not.toContain('Tampilkan')
  })
  it('says so when there is nothing', () => expect(text(table(0))).toBe('Belum ada posyandu.'))
})
