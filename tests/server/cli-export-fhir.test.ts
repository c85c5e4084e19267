import { spawn } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { exportFiles } from '../../sync-server/cli/export-command.ts'
import { openOutFolder } from '../../sync-server/cli/fhir/out-folder.ts'
import { serverSource } from '../../sync-server/cli/fhir/source.ts'
import { writeDrafts } from '../../sync-server/cli/fhir/write.ts'
import { Refusal } from '../../sync-server/cli/refusal.ts'
import { areasOf } from '../../sync-server/cli/sheet/areas.ts'
import { demoPassword, loadDemo } from '../../sync-server/demo.ts'
import { wrongWith } from '../domain/fhir/validators.ts'
import { openBench } from './auth-world.ts'
import type { Bench } from './auth-world.ts'
import { readCsv } from './cli-read-csv.ts'
import { openLocal } from './local-world.ts'
import type { Local } from './local-world.ts'

const size = { people: 60, posyandu: 4, months: 2 } as const
/** A day on which a posyandu is open: nobody has said yet who answers for it, so its visits are held back. */
const today = new Date('2026-11-20T03:00:00Z')
const always = ['--from', '2020-01-01', '--to', '2099-12-31'] as const
let local: Local
let folder: string
beforeAll(async () => {
  local = await openLocal()
  folder = mkdtempSync(join(tmpdir(), 'saku-fhir-'))
  await local.opened(({ ctx }) => loadDemo({ ...ctx, now: () => today }, size))
})
afterAll(() => {
  local.drop()
  rmSync(folder, { recursive: true })
})

/** The sentence with which it is refused. */
async function said(...args: string[]): Promise<string> {
  vi.stubEnv('SAKU_DATA', local.folder)
  const refused = await exportFiles(args).then(
    () => undefined,
    (error: unknown) => error,
  )
  vi.unstubAllEnvs()
  return refused instanceof Refusal ? refused.message : `not refused: ${String(refused)}`
}

const at = (name: string): string => join(folder, name)
const bundlesIn = (out: string): string[] =>
  readdirSync(out)
    .filter(n => n.endsWith('.json'))
    .toSorted()
const textIn = (out: string, name: string): string => readFileSync(join(out, name), 'utf8')

/** The rows of a sheet by the names of their columns. */
function sheet(out: string, name: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(textIn(out, name))
  return rows.map(row => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])))
}

const silent = { at: () => undefined, note: () => undefined, end: () => undefined }

/** The names of the files that an export wrote; `until`: the power goes before that many. */
async function written(out: string, until = Infinity, now = '2026-11-23T00:00:00Z'): Promise<string[]> {
  const names: string[] = []
  await local.opened(async ({ ctx }) => {
    const target = await openOutFolder(out)
    const write: typeof target.write = async (name, text) => {
      if (names.length >= until) throw new Error('listrik padam')
      names.push(name)
      return target.write(name, text)
    }
    const period = { from: '2020-01-01', to: '2099-12-31' }
    const ask = { period, kinds: ctx.kinds, zone: undefined, now, bar: silent }
    await writeDrafts(await serverSource(ctx, undefined), { ...target, write }, ask).finally(target.leave)
  })
  return names
}

describe('saku export fhir at the server', () => {
  test('writes one valid bundle for each visit, and beside them who needs an id and what is not sent', () => {
    const out = at('pertama')
    const done = local.saku('export', 'fhir', ...always, '--out', out)
    expect(done).toMatchObject({ status: 0 })
    expect(done.stderr.split('\n').length).toBeLessThan(15)
    const names = bundlesIn(out)
    expect(done.stdout).toContain(`${names.length} bundel`)
    const texts = names.map(n => textIn(out, n))
    expect(texts.flatMap(t => wrongWith(JSON.parse(t)))).toEqual([])
    const needed = sheet(out, 'perlu-id.csv')
    const used = new Set(texts.flatMap(t => t.match(/ISI-[A-Z]+-[0-9a-f]{32}/g) ?? []))
    expect(new Set(needed.map(r => r['isian']))).toEqual(used)
    const patients = needed.filter(r => r['jenis'] === 'Patient')
    expect(patients.every(r => /^\d{16}$|^$/.test(r['nik'] ?? '') && /^\d{10}$/.test(r['desa'] ?? ''))).toBe(
      true,
    )
    expect(sheet(out, 'ditahan-kode.csv').map(r => r['alasan'])).toContain(
      'Jawaban rahasia: tidak pernah dikirim.',
    )
    const [held] = sheet(out, 'ditahan-kunjungan.csv')
    expect(held?.['alasan']).toMatch('penanggung jawab')
    expect(statSync(out).mode & 0o077).toBe(0)
  })

  test('a second export gives the same files, byte for byte', () => {
    const [one, two] = [at('sama-1'), at('sama-2')]
    mkdirSync(two)
    for (const out of [one, two]) expect(local.saku('export', 'fhir', ...always, '--out', out).status).toBe(0)
    const all = (out: string): [string, string][] =>
      readdirSync(out, { recursive: true, withFileTypes: true })
        .filter(f => f.isFile())
        .map(f => [f.name, readFileSync(join(f.parentPath, f.name), 'utf8')] as [string, string])
        .toSorted()
    expect(all(two)).toEqual(all(one))
  })

  test('the audit says that data were taken out, and how many', async () => {
    const rows = await local.opened(({ ctx }) => ctx.accounts.auditRows(0, 100_000))
    const last = rows.findLast(r => r.action === 'ekspor:fhir:ndjson')
    expect(Number(last?.target)).toBe(bundlesIn(at('sama-1')).length)
  })

  test('of one area there is only what was done there, and all areas together are the whole', async () => {
    const posts = await local.opened(async ({ ctx }) =>
      [...(await areasOf(ctx)).tree.byId.values()].filter(a => a.jenis === 'posyandu'),
    )
    const parts = posts.map(({ id, nama }, i) => {
      const out = at(`bagian-${i}`)
      expect(local.saku('export', 'fhir', ...always, '--puskesmas', id, '--out', out).status).toBe(0)
      for (const n of bundlesIn(out)) expect(textIn(out, n)).toBe(textIn(at('sama-1'), n))
      expect(textIn(out, 'ringkasan.txt')).toContain(nama)
      return bundlesIn(out)
    })
    expect(parts.flat().toSorted()).toEqual(bundlesIn(at('sama-1')))
    expect(parts.every(p => p.length > 0)).toBe(true)
  })

  test('L15 one that was cut off is told apart and goes on: what is whole is not drafted again, what is torn is', async () => {
    const [whole, out] = [at('utuh'), at('terputus')]
    await written(whole)
    const left = `${out}.belum-selesai`
    const first = await written(out, 6).catch((error: unknown) => String(error))
    expect(first).toContain('listrik padam')
    expect(readdirSync(folder)).not.toContain('terputus')
    const [torn = '', kept = ''] = bundlesIn(left)
    writeFileSync(join(left, torn), '')
    writeFileSync(join(left, '1999-01-01-asing.json'), '{}')
    appendFileSync(join(left, 'kemajuan.ndjson'), '{"id":"setengah')
    const names = await written(out)
    expect(names).toContain(torn)
    expect(names).not.toContain(kept)
    expect(readdirSync(out).toSorted()).toEqual(readdirSync(whole).toSorted())
    for (const n of readdirSync(whole)) expect(textIn(out, n)).toBe(textIn(whole, n))
    expect(readdirSync(folder).filter(n => n.includes('belum-selesai'))).toEqual([])
  })

  test('what was not over when a run was cut off is looked at again by the one that goes on', async () => {
    const [whole, out] = [at('selesai'), at('belum selesai')]
    await written(whole)
    expect(await written(out, 1, '2020-01-01T00:00:00Z').catch(String)).toContain('listrik padam')
    expect(bundlesIn(`${out}.belum-selesai`)).toEqual([])
    await written(out)
    expect(bundlesIn(out)).toEqual(bundlesIn(whole))
    expect(textIn(out, 'ditahan-kunjungan.csv')).toBe(textIn(whole, 'ditahan-kunjungan.csv'))
  })

  test('of another period nothing is taken over, and two at once do not mix', async () => {
    const out = at('lain')
    await written(out, 3).catch(() => undefined)
    const held = await openOutFolder(out)
    expect(await said('fhir', ...always, '--out', out)).toMatch(/sedang berjalan/)
    await held.leave()
    const args = ['--from', '1999-01-01', '--to', '1999-12-31', '--out', out] as const
    expect(await said('fhir', ...args)).toMatch(/Tidak ada kunjungan/)
    expect(readdirSync(folder).filter(n => n.startsWith('lain'))).toEqual([])
  })

  test.each([
    ['dates the wrong way round', ['--from', '2026-02-01', '--to', '2026-01-01'], 'terbalik'],
    ['a day of no calendar', ['--from', '2026-02-30', '--to', '2026-03-01'], '--from'],
    ['no last day', ['--from', '2026-01-01'], '--to'],
    ['a zone that is not', [...always, '--zona', 'WIP'], 'WIB, WITA, atau WIT'],
    ['a period without a visit', ['--from', '1999-01-01', '--to', '1999-12-31'], 'Tidak ada kunjungan'],
  ])('%s is refused in a sentence, and nothing is written', async (_, args, sentence) => {
    const before = readdirSync(folder)
    await expect(said('fhir', ...args, '--out', at('tidak-jadi'))).resolves.toContain(sentence)
    expect(readdirSync(folder)).toEqual(before)
  })

  test('a folder that holds something, a file, no folder at all, and another export are refused', async () => {
    const full = at('penuh')
    mkdirSync(full)
    writeFileSync(join(full, 'catatan.txt'), 'milik orang lain')
    writeFileSync(at('berkas'), '')
    expect(await said('fhir', ...always, '--out', full)).toMatch(/sudah berisi berkas/)
    expect(readdirSync(full)).toEqual(['catatan.txt'])
    expect(await said('fhir', ...always, '--out', at('berkas'))).toMatch(/berkas, bukan folder/)
    expect(await said('fhir', ...always, '--out', join(at('berkas'), 'dalam'))).toMatch(/berkas, bukan/)
    expect(await said('fhir', ...always)).toMatch(/--out FOLDER/)
    expect(await said('dhis2')).toMatch(/fhir/)
  })
})

describe('saku export fhir --login', () => {
  let bench: Bench
  let url: string
  beforeAll(async () => {
    bench = await openBench()
    await loadDemo(bench.ctx, size)
    url = await bench.app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(() => bench.app.close())

  const door = resolve(import.meta.dirname, '../../sync-server/cli/main.ts')
  function saku(...args: string[]): Promise<{ readonly code: number | null; readonly said: string }> {
    const env = { ...process.env, SAKU_PASSWORD: demoPassword }
    const child = spawn(process.execPath, [door, 'export', 'fhir', ...args, '--url', url], { env })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += chunk))
    return new Promise(done => child.on('close', code => done({ code, said })))
  }

  test('a puskesmas gets its visits, a bidan those of her desa, and dinkes none', async () => {
    const [all, desa, none] = [at('puskesmas'), at('desa'), at('dinkes')]
    expect(await saku(...always, '--login', 'puskesmas', '--out', all)).toMatchObject({ code: 0 })
    expect(await saku(...always, '--login', 'bidan1', '--out', desa)).toMatchObject({ code: 0 })
    expect(await saku(...always, '--login', 'dinkes', '--out', none)).toMatchObject({ code: 1 })
    const [wide, narrow] = [bundlesIn(all), bundlesIn(desa)]
    expect(narrow.length).toBeGreaterThan(0)
    expect(narrow.length).toBeLessThan(wide.length)
    for (const n of narrow) expect(textIn(desa, n)).toBe(textIn(all, n))
    expect(readdirSync(folder).filter(n => n.includes('dinkes') || n.includes('belum-selesai'))).toEqual([])
  })
})
