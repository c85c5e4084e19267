import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** RULES.md is only as true as its tests: each rule is named by one, and none names a rule that is not there. */
const root = join(import.meta.dirname, '../../..')
const page = readFileSync(join(root, 'src/domain/log/RULES.md'), 'utf8')
const rules = new Set([...page.matchAll(/\*\*([A-Z]\d+)\*\*/g)].map(m => m[1]))

const name = /(?:test|it|describe)(?:\.each\([^)]*\))?\(\s*[`'"]((?:[A-Z]\d+(?:[–, ]+|$))+)/g

/** `P3`, `T2–T6`, `E4 E5` at the beginning of a name. */
function* named(text: string): Generator<string> {
  for (const [, ids = ''] of text.matchAll(name))
    for (const [, letter = '', from = '', , to = from] of ids.matchAll(/([A-Z])(\d+)(?:–([A-Z])(\d+))?/g))
      for (let n = Number(from); n <= Number(to); n++) yield `${letter}${n}`
}

/** I1–I13 are the invariants of the simulator, which stand in its own table. */
const tested = new Set(
  globSync('tests/**/*.test.ts', { cwd: root }).flatMap(file => [
    ...named(readFileSync(join(root, file), 'utf8')),
  ]),
)

test('every rule of the log has a test whose name begins with its id', () => {
  expect([...rules].filter(rule => rule !== undefined && !tested.has(rule))).toEqual([])
})

test('no test begins with the id of a rule that is not there', () => {
  expect([...tested].filter(id => !id.startsWith('I') && !rules.has(id))).toEqual([])
})
