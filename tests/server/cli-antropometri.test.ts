import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { antropometri } from '../../sync-server/cli/antropometri-command.ts'
import { pipeThrough } from '../../sync-server/cli/antropometri/pipe.ts'
import { readCsv } from './cli-read-csv.ts'

const folder = mkdtempSync(join(tmpdir(), 'saku-antropometri-'))
afterAll(() => rmSync(folder, { recursive: true }))

const door = resolve(import.meta.dirname, '../../sync-server/cli/main.ts')
const saku = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [door, ...args], { input, encoding: 'utf8' })

const judged = async (...pieces: readonly string[]): Promise<string> => {
  let out = ''
  const chunks = (async function* () {
    yield* pieces.map(piece => new TextEncoder().encode(piece))
  })()
  await pipeThrough(chunks, async text => {
    out += text
  })
  return out
}

/** Rows by column name. */
async function table(...pieces: readonly string[]): Promise<Record<string, string>[]> {
  const [names = [], ...rows] = readCsv(await judged(...pieces))
  return rows.map(row => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])))
}

const columns =
  'case_id,sex,age_days,age_months,weight_kg,lenhei_cm,measure,headc_cm,armc_cm,oedema,birth_date,visit_date'
const row = (values: Readonly<Record<string, string>>): string =>
  `${columns
    .split(',')
    .map(name => values[name] ?? '')
    .join(',')}\n`
const girl = {
  sex: 'F',
  weight_kg: '6.62',
  lenhei_cm: '64.3',
  measure: 'H',
  armc_cm: '13.1',
  age_days: '262',
}

describe('saku antropometri', () => {
  it('writes the rows as they came with z, flags and classes', async () => {
    const out = await judged(`${columns}\n${row({ ...girl, case_id: 'C00003' })}`)
    expect(out).toBe(
      `${columns},zlen,zwei,zwfl,zbmi,zhc,zac,flen,fwei,fwfl,fbmi,fhc,fac,cat_bbu,cat_tbu,cat_bbtb,cat_imtu,completed_months,cat_bbu_tabel,cat_tbu_tabel,error\n` +
        'C00003,F,262,,6.62,64.3,H,,13.1,,,,-2.21,-1.70,-0.49,-0.53,,-0.84,0,0,0,0,,0,Berat badan normal,Pendek,Gizi baik,Gizi baik,,,,\n',
    )
  })

  it('gives the reference cases back, in whatever pieces they arrive', async () => {
    const file = readFileSync(resolve(import.meta.dirname, '../fixtures/growth/cases.csv'), 'utf8')
    const pieces = file.match(/[\s\S]{1,777}/g) ?? []
    const rows = await table(...pieces)
    const wanted = readCsv(file).slice(1)
    expect(rows).toHaveLength(1989)
    expect(rows.map(r => r['case'])).toEqual(wanted.map(cells => cells[0]))
    expect(rows.filter(r => r['error'] !== '').map(r => r['case'])).toEqual(['3795', '3801'])
  })

  it('reads age from the two dates, with completed months and the printed tables', async () => {
    const dates = { birth_date: '2023-07-13', visit_date: '2024-01-19' }
    const [seen] = await table(
      `${columns}\n`,
      row({ ...dates, sex: 'F', weight_kg: '7.1', lenhei_cm: '63.4', measure: 'L' }),
    )
    expect(seen).toMatchObject({
      zlen: '-1.19',
      zwei: '-0.32',
      completed_months: '6',
      cat_bbu_tabel: 'Berat badan normal',
      cat_tbu_tabel: 'Normal',
    })
  })

  it('without the two dates it has no columns for them', async () => {
    const [header = []] = readCsv(await judged('sex,age_days,weight_kg,lenhei_cm\nM,100,5,60'))
    expect(header).not.toContain('completed_months')
    expect(header.at(-1)).toBe('error')
  })

  it.each([
    [{ sex: 'X' }, /^sex: "X"/],
    [{ sex: '' }, /^sex: ""/],
    [{ weight_kg: 'abc' }, /^weight_kg: "abc" bukan angka/],
    [{ weight_kg: '1e9' }, /^weight_kg/],
    [{ age_days: '-3' }, /^age/],
    [{ age_days: '999999' }, /^age/],
    [{ measure: 'duduk' }, /^measure/],
    [{ oedema: '?' }, /^oedema/],
    [{ birth_date: '2025-02-30' }, /^birth_date/],
    [{ birth_date: '2025-03-01', visit_date: '2025-02-01' }, /^visit_date: sebelum/],
  ])('a row with %j is refused by name and the next goes on', async (slip, words) => {
    const [bad, good] = await table(`${columns}\n`, row({ ...girl, ...slip }), row(girl))
    expect(bad?.['error']).toMatch(words)
    expect([bad?.['zlen'], bad?.['zac'], bad?.['cat_bbu']]).toEqual(['', '', ''])
    expect(good).toMatchObject({ zlen: '-2.21', error: '' })
  })

  it.each([
    [{ weight_kg: '6620' }, 'weight_kg', { zwei: '', zwfl: '', zlen: '-2.21' }],
    [{ weight_kg: '0' }, 'weight_kg', { zwei: '', zwfl: '', zlen: '-2.21' }],
    [{ lenhei_cm: '0.643' }, 'lenhei_cm', { zlen: '', zwfl: '', zwei: '-1.70' }],
    [{ armc_cm: '-1' }, 'armc_cm', { zac: '', zwei: '-1.70' }],
  ])('a figure that cannot be (%j) is named and counts as not measured', async (slip, column, rest) => {
    const [seen] = await table(`${columns}\n`, row({ ...girl, ...slip }))
    expect(seen?.['error']).toContain(column)
    expect(seen).toMatchObject(rest)
  })

  it('a row of too few cells, or with a quote left open, does not swallow the next', async () => {
    const rows = await table(
      `${columns}\nF,262\n${row({ ...girl, case_id: '"buka' })}${row({ ...girl, case_id: 'z' })}`,
    )
    expect(rows.map(r => r['error'])).toEqual([
      expect.stringContaining('jumlah kolom'),
      expect.stringContaining('tanda kutip'),
      '',
    ])
    expect(rows.at(-1)).toMatchObject({ case_id: 'z', zlen: '-2.21' })
  })

  it('keeps quoted cells with commas, quotes and line breaks, and no cell runs as a formula', async () => {
    const names = ['"Siti, ""Ani"""', '"dua\nbaris"', '=1+1']
    const rows = await table(`${columns}\n`, ...names.map(name => row({ ...girl, case_id: name })))
    expect(rows.map(r => r['case_id'])).toEqual(['Siti, "Ani"', 'dua\nbaris', "'=1+1"])
    expect(rows.map(r => r['zlen'])).toEqual(['-2.21', '-2.21', '-2.21'])
  })

  it('reads what a spreadsheet in Indonesia writes, and answers in kind', async () => {
    const out = await judged('\uFEFFsex;age_days;weight_kg;lenhei_cm;measure\r\nP;262;6,62;64,3;H\r\n\r\n')
    const [, cells = ''] = out.split('\n')
    expect(cells).toMatch(/^P;262;6,62;64,3;H;-2,21;-1,70;-0,49;-0,53;;;0;/)
    expect(out.trim().split('\n')).toHaveLength(2)
  })

  it('NA of other programs is missing, and its own result can be judged again', async () => {
    const first = await judged(`${columns}\n`, row({ ...girl, headc_cm: 'NA', oedema: 'NA' }))
    expect((await table(first))[0]).toMatchObject({ zhc: '', zlen: '-2.21', error: '' })
    expect(await judged(first)).toBe(first)
  })
})

describe('at the keyboard', () => {
  it('reads a file or standard input, and says on the other line how many rows were bad', () => {
    const text = `${columns}\n${row(girl)}${row({ ...girl, sex: '' })}`
    const file = join(folder, 'ukur.csv')
    writeFileSync(file, text)
    const [fromFile, fromInput] = [saku(['antropometri', file]), saku(['antropometri'], text)]
    expect(fromFile).toMatchObject({ status: 0, stderr: '2 baris, 1 bermasalah (kolom error).\n' })
    expect(fromInput.stdout).toBe(fromFile.stdout)
    expect(saku(['help']).stdout).toContain('antropometri [BERKAS.csv]')
  })

  it.each([
    [['tidak-ada.csv'], /tidak-ada.csv tidak ada.*not found/],
    [[tmpdir()], /folder/],
    [['a.csv', 'b.csv'], /Satu berkas/],
    [['--apa'], /pilihan --apa/],
  ])('%j is refused in a sentence', async (args, words) => {
    await expect(antropometri([...args])).rejects.toThrow(words)
  })

  it.each([
    ['', /kosong.*empty/],
    ['nama,umur\nSiti,3\n', /sex, weight_kg, lenhei_cm, age_days .*Missing columns/],
    ['sex,age_days,weight_kg\nF,3,4\n', /Kolom yang tidak ada: lenhei_cm\./],
  ])('%j says what is missing', async (text, words) => {
    await expect(judged(text)).rejects.toThrow(words)
  })
})
