import type * as z from 'zod/mini'
import type { Body } from '../log/entry.ts'
import type { CheckContext, Definition, Fault, Fields, FormOf } from './define.ts'
import { withoutBlanks } from './input.ts'

export type Checked<T> =
  { readonly ok: true; readonly body: T } | { readonly ok: false; readonly faults: readonly Fault[] }

/** What the cadre typed, before "Tersimpan": every fault at once, each at its field, first fault of a field only. */
export function checkForm<F extends Fields>(
  def: Definition<F>,
  values: Body,
  c: CheckContext,
): Checked<FormOf<F>> {
  return checked(def, def.form.safeParse(withoutBlanks(values)), body => def.checks(body, c))
}

type Changes<F extends Fields> = { readonly [K in keyof FormOf<F>]?: FormOf<F>[K] | null }

/** An edit holds only changed fields; `before` is what the form showed, so that rules over two fields see both. */
export function checkEdit<F extends Fields>(
  def: Definition<F>,
  changes: Body,
  c: CheckContext & { readonly before: Body },
): Checked<Changes<F>> {
  const emptied = Object.keys(changes).filter(k => changes[k] === '' || changes[k] === null)
  const given = { ...withoutBlanks(changes), ...Object.fromEntries(emptied.map(k => [k, null])) }
  return checked(def, def.edit.safeParse(given), body => def.checks({ ...c.before, ...body }, c))
}

type Parsed<T> = { success: true; data: T } | { success: false; error: z.core.$ZodError }

function checked<T>(def: Definition, parsed: Parsed<T>, more: (body: Body) => readonly Fault[]): Checked<T> {
  if (!parsed.success)
    return { ok: false, faults: firstOfEach(parsed.error.issues.map(i => faultOf(def, i))) }
  const faults = firstOfEach(more(parsed.data as Body)) // a form's body is an object of fields
  return faults.length > 0 ? { ok: false, faults } : { ok: true, body: parsed.data }
}

function faultOf(def: Definition, issue: z.core.$ZodIssue): Fault {
  const field = String(issue.path[0] ?? (issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : ''))
  const known = Object.hasOwn(def.fields, field)
  return { field, message: known ? issue.message : `Isian "${field}" tidak dikenal.` }
}

const firstOfEach = (faults: readonly Fault[]): Fault[] =>
  faults.filter((f, i) => faults.findIndex(g => g.field === f.field) === i)
