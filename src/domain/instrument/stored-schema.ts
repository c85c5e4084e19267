import * as z from 'zod/mini'
import { tidakTahu, type Question, type Questions } from './question.ts'

function typeOf(q: Question): z.ZodMiniType {
  switch (q.kind) {
    case 'yesNo':
      return z.boolean()
    case 'measure':
    case 'count':
      return z.number()
    case 'multi':
      return z.array(z.string())
    case 'choice':
    case 'text':
    case 'date':
      return z.string()
  }
}

/**
 * Types only, for the server and for imports. Options and ranges are not looked at, and "tidak tahu" fits everywhere,
 * because a question may allow it in a newer app than the one that reads here. Fields it does not know are kept.
 */
export const storedSchema = (i: { questions: Questions }) =>
  z.looseObject(
    Object.fromEntries(
      Object.entries(i.questions).map(([key, q]) => [
        key,
        z.optional(z.union([typeOf(q), z.literal(tidakTahu)])),
      ]),
    ),
  )
