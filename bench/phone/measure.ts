import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { dropProfile, newProfile } from '../../tests/e2e/browser.ts'
import type { Built } from '../build.ts'
import { percentile } from '../line.ts'
import type { Line } from '../line.ts'
import type { SaveTimes } from '../page/save.ts'
import type { SearchTimes } from '../page/search.ts'
import { bundle } from './bundle.ts'
import { coldStart, enrolledPhone } from './cold-start.ts'
import type { Card } from './cold-start.ts'
import { servePages } from './pages.ts'
import { fixedWork, slowdown, throttle } from './throttle.ts'
import { withPhone } from './with-phone.ts'

const people = 2000
const saves = 100

/** Everything that a phone feels, in real Chromium whose processor is slowed down. */
export async function measurePhone(built: Built, folder: string): Promise<Line[]> {
  const script = (name: string): Promise<string> => bundle(new URL(`../page/${name}.ts`, import.meta.url))
  const [list, search, save] = [await script('dexie-list'), await script('search'), await script('save')]
  const pages = await servePages({ list, search, save })
  const filled = await enrolledPhone(built.dir, mkdtempSync(join(folder, 'server-')), people)
  const persons = filled.cards.filter(c => c.kind === 'orang')
  await fillList(filled.profile, `${pages.url}/list`, persons)
  const ours = await coldStart(filled.profile, filled.url, slowdown)
  const dexie = await coldStart(filled.profile, `${pages.url}/list`, slowdown)
  dropProfile(filled.profile)

  const slow = await slowPage(pages.url)
  await pages.close()
  return [
    sizeLine(built, ours.scripts),
    {
      what: `cold offline start to a list, ${persons.length} people`,
      value: ours.ms,
      unit: 'ms',
      baseline: { what: 'Dexie list of the same rows, no app', value: dexie.ms },
      goal: 800,
      reference: 317,
    },
    ...slow.lines,
    {
      what: `a fixed loop at CPU ×${slowdown}`,
      value: slow.work.slow,
      unit: 'ms',
      baseline: { what: 'the same loop at ×1', value: slow.work.fast },
    },
  ]
}

function sizeLine(built: Built, urls: readonly string[]): Line {
  const files = urls.map(u => new URL(u).pathname.slice(1))
  const kib = (names: readonly string[]): number => names.reduce((n, f) => n + built.gzip(f), 0) / 1024
  const parts = built.parts(files).slice(0, 8)
  const largest = parts.map(([name, share]) => `${name} ${(share * 100).toFixed(0)} %`).join(', ')
  return {
    what: 'initial JS, gzip, fetched before the list',
    value: kib(files),
    unit: 'KiB',
    baseline: { what: 'react-dom + dexie alone', value: kib(files.filter(f => /\/(react|dexie)-/.test(f))) },
    goal: 130,
    note: `${files.length} files; by the import graph ${kib(built.initial).toFixed(1)} KiB; ${largest}`,
  }
}

const fillList = (profile: string, url: string, rows: readonly Card[]): Promise<void> =>
  withPhone(profile, async page => {
    await page.goto(url)
    await page.evaluate(all => (window as unknown as ListPage).fillList(all), rows)
  })

/** What the scripts of `page/` put on the window. */
type ListPage = { fillList(rows: readonly unknown[]): Promise<void> }
type SearchPage = { fillSearch(): Promise<void>; runSearch(): Promise<SearchTimes> }
type SavePage = { fillSaves(): Promise<void>; runSaves(count: number): Promise<SaveTimes> }

type Slow = {
  readonly lines: readonly Line[]
  readonly work: { readonly fast: number; readonly slow: number }
}

async function slowPage(url: string): Promise<Slow> {
  const profile = newProfile()
  const slow = await withPhone(profile, async page => {
    await page.goto(`${url}/search`)
    const fast = await fixedWork(page)
    await page.evaluate(() => (window as unknown as SearchPage).fillSearch())
    await throttle(page, slowdown)
    const work = { fast, slow: await fixedWork(page) }
    const found = await page.evaluate(() => (window as unknown as SearchPage).runSearch())
    const saved = await savesOf(page, `${url}/save`)
    return { lines: [...searchLines(found), ...saveLines(saved)], work }
  })
  dropProfile(profile)
  return slow
}

async function savesOf(page: Page, url: string): Promise<SaveTimes> {
  await throttle(page, 1)
  await page.goto(url)
  await page.evaluate(() => (window as unknown as SavePage).fillSaves())
  await throttle(page, slowdown)
  return page.evaluate(count => (window as unknown as SavePage).runSaves(count), saves)
}

const searchLines = ({ ours, dexie, build }: SearchTimes): Line[] => [
  {
    what: 'key press to results among 10,000 people, p95',
    value: percentile(ours, 0.95),
    unit: 'ms',
    baseline: { what: 'a Dexie index', value: percentile(dexie, 0.95) },
    goal: 16,
    reference: 82,
    note: `${ours.length} keys, p50 ${percentile(ours, 0.5).toFixed(1)}, worst ${Math.max(...ours).toFixed(1)}; built once in ${build.toFixed(0)} ms`,
  },
]

const saveLines = ({ ours, dexie, entries }: SaveTimes): Line[] => [
  {
    what: 'save of a visit, p50',
    value: percentile(ours, 0.5),
    unit: 'ms',
    baseline: { what: 'bare Dexie, strict', value: percentile(dexie, 0.5) },
  },
  {
    what: 'save of a visit, p95',
    value: percentile(ours, 0.95),
    unit: 'ms',
    baseline: { what: 'bare Dexie, strict', value: percentile(dexie, 0.95) },
    goal: 50,
    reference: 27,
    note: `${ours.length} visits of ${entries.toFixed(1)} entries in the mean. Head, links and subjects are read in one transaction and folded (D3), a second one checks them and puts subjects, cards, save and head; the baseline only puts entries and outbox`,
  },
]
