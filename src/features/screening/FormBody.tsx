import { saidOf } from './conclude.ts'
import { OneByOne } from './OneByOne.tsx'
import { SectionForm } from './SectionForm.tsx'
import type { FormPage } from './use-form-page.ts'

/** The questions of this desk: one at a time, or by section on one page. */
export function FormBody({ page }: { page: FormPage }) {
  const { frame, form, turns, said, findings, next } = page
  const shared = { instrument: frame.instrument, form, turns, last: frame.last, onNext: next }
  if (page.alone) return <OneByOne {...shared} said={saidOf(findings)} />
  return form.plan.map((asked, n) => (
    <SectionForm
      key={asked.section.id}
      {...shared}
      asked={asked}
      said={said}
      titleHidden={n === 0 && asked.section.langkah === 2}
    />
  ))
}
