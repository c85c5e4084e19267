/**
 * How an answer is said to SATUSEHAT. A question declares it beside its words; `domain/fhir` reads it. What declares nothing
 * has no code that we know, and is listed as withheld. It is no part of a rule: a new code leaves every sign-off as it is.
 */
export type CodeSystem = 'loinc' | 'snomed' | 'kemkes' | 'kfa'
/** `display` only where the code system's own name is known for sure: a wrong one is refused, a missing one is not. */
export type Code = { readonly system: CodeSystem; readonly code: string; readonly display?: string }
export type Category = 'vital-signs' | 'laboratory' | 'exam' | 'survey'

/** Seen in the national samples under these numbers (interop facts, 1.4); an unseen code is `unsure`. */
type Seen = { readonly evidence: string }

export type Observed = Seen & {
  readonly as: 'observation'
  readonly code: Code
  readonly category: Category
  /** UCUM; a figure needs one. */
  readonly ucum?: string
  /** Of a choice: what each option is called. An option without a code is withheld. */
  readonly options?: Readonly<Record<string, Code>>
  /** Where on the body, where two sides are asked apart. */
  readonly site?: string
  /** A second reading of the same: their mean is judged, so it is what is sent. */
  readonly meanWith?: string
}

/** A product that was handed out (a count) or taken (yes or no). `amount`: the answer as a sentence, `…` is the figure. */
export type Taken = Seen & { readonly as: 'medication'; readonly code: Code; readonly amount: string }

/** One item of a national questionnaire. */
export type FormItem = Seen & {
  readonly as: 'form'
  readonly form: string
  readonly linkId: string
  readonly text: string
  /** Of a choice: the options that say yes. Of a figure: below this it is yes. Otherwise the answer itself. */
  readonly yes?: readonly string[] | { readonly below: number }
  /** Of an item that several questions answer: it is yes when each of them says so, and no as soon as one does. */
  readonly together?: readonly string[]
  readonly ucum?: string
}

/** Chips of which each is an item of its own; one that was not ticked was asked and denied. */
export type FormChips = Seen & {
  readonly as: 'form-chips'
  readonly form: string
  readonly items: Readonly<Record<string, { readonly linkId: string; readonly text: string }>>
  readonly denied: Code
}

/** Another answer decides which code it is. */
export type ByAnswer = {
  readonly as: 'by-answer'
  readonly of: string
  readonly cases: Readonly<Record<string, Observed | Taken>>
}

/** Goes with another question, or with a record that is read for it. */
export type GoesWith = { readonly as: 'goes-with'; readonly what: string }

/** A code that nobody has confirmed is never sent. */
export type Unsure = { readonly as: 'unsure'; readonly why: string; readonly candidate?: Code }

export type Coded = Observed | Taken | FormItem | FormChips | ByAnswer | GoesWith | Unsure

const code =
  (system: CodeSystem) =>
  (value: string, display?: string): Code => ({ system, code: value, ...(display ? { display } : {}) })
export const loinc = code('loinc')
export const snomed = code('snomed')
export const kemkes = code('kemkes')
export const kfa = code('kfa')

export const observed = (
  of: Code,
  category: Category,
  more: Omit<Observed, 'as' | 'code' | 'category'>,
): Observed => ({ as: 'observation', code: of, category, ...more })

export const taken = (of: Code, amount: string, evidence: string): Taken => ({
  as: 'medication',
  code: of,
  amount,
  evidence,
})

type Item = Omit<FormItem, 'as' | 'form' | 'linkId' | 'text' | 'evidence'>
/** A maker of items of one national questionnaire. */
export const itemsOf =
  (form: string, evidence: string) =>
  (linkId: string, text: string, more: Item = {}): FormItem => ({
    as: 'form',
    form,
    linkId,
    text,
    evidence,
    ...more,
  })

export const byAnswer = (of: string, cases: ByAnswer['cases']): ByAnswer => ({ as: 'by-answer', of, cases })
export const goesWith = (what: string): GoesWith => ({ as: 'goes-with', what })
export const unsure = (why: string, candidate?: Code): Unsure => ({
  as: 'unsure',
  why,
  ...(candidate ? { candidate } : {}),
})
