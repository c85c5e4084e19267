import * as z from 'zod/mini'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storedSchema } from '../../../src/domain/instrument/stored-schema.ts'
import { instruments } from '../../../src/domain/instruments/index.ts'
import { storedTypes } from '../../../src/domain/records/field.ts'
import type { Fields } from '../../../src/domain/records/define.ts'
import { definitions } from '../../../src/domain/records/list.ts'
import { quickCheck } from '../../../src/domain/records/quick-check.ts'
import { screeningMeta } from '../../../src/domain/records/screening.ts'

/** The quick check and the schemas say the same of any value in any field, alone or beside what nobody knows. */
const values = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    0,
    3.2,
    '',
    'ya',
    'tidak-tahu',
    true,
    false,
    null,
    [],
    ['a'],
    ['a', 1],
    [null],
    {},
    'toString',
  ),
)

const agree = (
  fields: readonly string[],
  quick: (body: Record<string, unknown>) => boolean,
  schema: z.ZodMiniType,
) => {
  const key = fc.constantFrom(...fields, 'yang_lain')
  const bodies = fc.dictionary(key, values, { maxKeys: 3 })
  fc.assert(
    fc.property(bodies, body => {
      const given = Object.fromEntries(Object.entries(body).filter(([, v]) => v !== null))
      expect([body, quick(body)]).toEqual([body, schema.safeParse(given).success])
    }),
    { numRuns: 300, seed: 4 },
  )
}

const ofFields = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([k, f]) => [k, z.optional(storedTypes[f.type])]))

describe('the quick check of a body', () => {
  it.each(definitions.map(d => [d.kind, d] as const))('%s', (_, d) => {
    agree(Object.keys(d.fields), quickCheck(d.fields), d.stored)
  })

  it.each(instruments.map(i => [i.id, i] as const))('%s', (_, i) => {
    const schema = z.looseObject({ ...storedSchema(i).shape, ...ofFields(screeningMeta) })
    const fields = [...Object.keys(i.questions), ...Object.keys(screeningMeta)]
    agree(fields, quickCheck(screeningMeta, i.questions), schema)
  })
})
