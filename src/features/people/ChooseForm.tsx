import { AppShell, Row, RowList, Tile } from '../../ui/index.ts'
import { Pencil, UserPlus } from '../../ui/icons.tsx'
import type { LeftForm } from './left-forms.ts'

type Props = { left: readonly LeftForm[]; back: string; onGoOn: (id: string) => void; onNew: () => void }

/** Whose form was left is said before anything is typed: what belongs to one person must not go onto the next. */
export const ChooseForm = ({ left, back, onGoOn, onNew }: Props) => (
  <AppShell title="Daftar baru" back={back} task>
    <div className="stack">
      <h2 className="question">
        {left.length === 1 ? `${formOf(left[0])} belum selesai` : `${left.length} isian belum selesai`}
      </h2>
      <p>Siapa yang didaftarkan sekarang? Isian yang belum selesai tetap tersimpan di HP ini.</p>
      <RowList>
        {left.map(form => (
          <Row
            key={form.id}
            lead={<Tile tone="netral" icon={Pencil} />}
            name={`Lanjutkan ${form.nama || 'isian tanpa nama'}`}
            onClick={() => onGoOn(form.id)}
          />
        ))}
        <Row lead={<Tile tone="netral" icon={UserPlus} />} name="Orang baru" onClick={onNew} />
      </RowList>
    </div>
  </AppShell>
)

const formOf = (form: LeftForm | undefined): string =>
  form?.nama ? `Isian untuk ${form.nama}` : 'Satu isian'
