import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Body } from '../../domain/log/index.ts'
import type { Fault, Fields } from '../../domain/records/index.ts'
import { AppShell, Button, Loading, Notice, Section } from '../../ui/index.ts'
import { useDraft } from './draft.ts'
import { useFirstFault } from './first-fault.ts'
import { RecordFields } from './RecordFields.tsx'
import { SaveFault } from './SaveFault.tsx'
import { useSaving } from './saving.ts'
import { ResumedNotice } from './ResumedNotice.tsx'

export type FormSection = { readonly title?: string; readonly show: readonly string[] }

type Props<O> = {
  title: string
  back: string
  /** Of the half-filled form. */
  draftId: string
  about?: string | undefined
  definition: { readonly fields: Fields }
  sections: readonly FormSection[]
  /** Values and whatever the save needs to know of the moment the form was opened; kept in the draft, never refreshed. */
  initial: () => { values: Body; opened: O }
  /** The faults, or undefined when it was saved; the draft goes in the same commit. */
  save: (values: Body, opened: O, draftId: string) => Promise<readonly Fault[] | undefined>
  button?: string | undefined
  head?: ReactNode
  /** What stands below the sections, or, with `fields`, a form in an order of its own. */
  foot?: (
    values: Body,
    change: (part: Body) => void,
    fields: (sections: readonly FormSection[]) => ReactNode,
  ) => ReactNode
}

/** One form for every record kind: fields from the definition, a draft that survives, faults at their fields. */
export function RecordForm<O>(props: Props<O>) {
  const { title, back, definition, sections, head, foot } = props
  const draft = useDraft(props.draftId, props.initial, props.about)
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const showFirstFault = useFirstFault()
  const { saving, fault, run } = useSaving()
  const held = draft.value
  if (!held)
    return (
      <AppShell title={title} back={back} task>
        <Loading />
      </AppShell>
    )
  const change = (part: Body): void => {
    draft.set(before => ({ ...before, values: { ...before.values, ...part } }))
    setFaults(before => Object.fromEntries(Object.entries(before).filter(([k]) => !(k in part))))
  }
  const save = (): Promise<void> =>
    run(async () => {
      const goOn = draft.pause()
      try {
        const found = await props.save(held.values, held.opened, draft.id)
        if (!found) return
        setFaults(Object.fromEntries(found.map(f => [f.field, f.message])))
        showFirstFault()
      } catch (thrown) {
        goOn()
        throw thrown
      }
      goOn()
    })
  const fields = (list: readonly FormSection[]): ReactNode =>
    list.map((section, i) => {
      const drawn = (
        <RecordFields
          definition={definition}
          show={section.show}
          values={held.values}
          faults={faults}
          onChange={change}
        />
      )
      return section.title ? (
        <Section key={section.title} title={section.title}>
          <div className="stack">{drawn}</div>
        </Section>
      ) : (
        <div className="stack" key={i}>
          {drawn}
        </div>
      )
    })
  return (
    <AppShell
      title={title}
      back={back}
      task
      foot={
        <Button kind="main" disabled={saving} onClick={() => void save()}>
          {props.button ?? 'Simpan'}
        </Button>
      }
    >
      <div className="stack">
        <SaveFault fault={fault} />
        {draft.resumed ? <ResumedNotice onDiscard={draft.discard} /> : null}
        {head}
        {Object.keys(faults).length > 0 ? (
          <Notice kind="kuning" title={`${Object.keys(faults).length} isian perlu dibetulkan`} live>
            {Object.values(faults).join(' ')}
          </Notice>
        ) : null}
        {fields(sections)}
        {foot?.(held.values, change, fields)}
      </div>
    </AppShell>
  )
}
