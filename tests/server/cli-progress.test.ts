import { expect, test } from 'vitest'
import { progressBar } from '../../sync-server/cli/progress.ts'

function heard(isTTY: boolean): {
  readonly said: string[]
  bar: ReturnType<typeof progressBar>
  wait(ms: number): void
} {
  const said: string[] = []
  let at = 0
  const out = { isTTY, write: (text: string) => said.push(text) }
  return { said, bar: progressBar('posyandu', { out, now: () => at }), wait: ms => void (at += ms) }
}

test('L15 into a file a line is written for each tenth of the way, not for each step', () => {
  const { said, bar } = heard(false)
  for (let done = 1; done <= 201; done++) bar.at(done, 201, `nomor ${done}`)
  bar.end()
  expect(said).toHaveLength(11)
  expect(said.at(-1)).toBe(`[${'█'.repeat(24)}] 201 dari 201 posyandu: nomor 201\n`)
  expect(said.every(line => line.endsWith('\n'))).toBe(true)
})

test('L15 on a terminal one line grows, and ends before anything else is said', () => {
  const { said, bar } = heard(true)
  bar.at(1, 2)
  bar.at(2, 2)
  bar.end()
  expect(said).toEqual([
    `\r\u001b[K[${'█'.repeat(12)}${'·'.repeat(12)}] 1 dari 2 posyandu`,
    `\r\u001b[K[${'█'.repeat(24)}] 2 dari 2 posyandu`,
    '\n',
  ])
})

test('L15 what is prepared before is said now and then, and not at all where it is quick; nothing to do is done', () => {
  const { said, bar, wait } = heard(false)
  bar.note('Menyiapkan angka: 4 orang lagi')
  wait(2000)
  bar.note('Menyiapkan angka: 3 orang lagi')
  bar.note('Menyiapkan angka: 2 orang lagi')
  wait(2000)
  bar.note('Menyiapkan angka: 1 orang lagi')
  bar.at(0, 0)
  expect(said).toEqual([
    'Menyiapkan angka: 3 orang lagi\n',
    'Menyiapkan angka: 1 orang lagi\n',
    `[${'█'.repeat(24)}] 0 dari 0 posyandu\n`,
  ])
})
