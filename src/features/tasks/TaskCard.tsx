import type { Task } from '../../domain/tasks/index.ts'
import { Disclosure, LinkButton, WhyRow } from '../../ui/index.ts'
import { task as ruleOfTask } from '../shared/sign-words.ts'
import type { SignWords } from '../shared/sign-words.ts'
import { plainDay } from '../shared/words.ts'
import { triedWords } from './tried-words.ts'
import { whenWords } from './when-words.ts'

type Props = { task: Task; person: string; today: string; forHealth: boolean; signWords: SignWords }

/** One task: what and since when, what belongs to it, why, and where it is done with. */
export function TaskCard({ task, person, today, forHealth, signWords }: Props) {
  const next = nextOf(task, person, forHealth)
  return (
    <WhyRow label={whenWords(task, today)} finding={forHealth ? (task.forHealth ?? task.words) : task.words}>
      {task.items && task.items.length > 0 ? <p>{task.items.join(' · ')}</p> : null}
      {task.tried ? <p>{triedWords(task.tried, today)}</p> : null}
      {next ? (
        <LinkButton small href={next.href}>
          {next.label}
        </LinkButton>
      ) : null}
      <Disclosure summary="Mengapa?">
        <p>
          Sejak {plainDay(task.since)}, batas {plainDay(task.due)}.
        </p>
        <p>Dasar: {task.why.source}.</p>
        {forHealth ? (
          <p>
            {[`Keyakinan ${task.why.confidence}`, signWords(ruleOfTask(task.why.rule))]
              .filter(Boolean)
              .join(' · ')}
          </p>
        ) : null}
      </Disclosure>
    </WhyRow>
  )
}

type Next = { readonly label: string; readonly href: string }

/** Where the fact is written that ends the task. */
function nextOf({ kind, record, key }: Task, person: string, forHealth: boolean): Next | undefined {
  switch (kind) {
    case 'rujukan':
      return forHealth && record
        ? { label: 'Jawab rujukan', href: `/rujukan/${person}/${record}` }
        : undefined
    case 'imunisasi':
      return { label: 'Salin dari Buku KIA', href: `/warga/${person}/imunisasi` }
    case 'kontak':
      return { label: 'Catat kontak', href: `/warga/${person}/kontak` }
    case 'pmt':
      return record ? pmtStep(key, `/warga/${person}/pmt/${record}`) : undefined
    case 'kampanye':
      return { label: 'Catat layanan', href: `/warga/${person}/layanan` }
    case 'berat':
    case 'sweeping':
    case 'perkembangan':
    case 'skrining':
      return key.startsWith('pkat')
        ? undefined
        : { label: 'Ukur dan tanya di rumah', href: `/ukur/${person}?lokasi=rumah` }
    case 'dobel':
      return forHealth || !record ? undefined : { label: 'Jawab', href: `/warga/${person}/dobel/${record}` }
    case 'kontrol':
    case 'konsul':
    case 'hamil':
    case 'kunjungan':
    case 'obat':
      return undefined
  }
}

/** The newest empty week, or the result: what the key ends with. */
function pmtStep(key: string, course: string): Next {
  const what = key.split(':').at(-1) ?? ''
  return what === 'hasil'
    ? { label: 'Isi hasil PMT', href: course }
    : { label: `Isi minggu ke-${what}`, href: `${course}/${what}` }
}
