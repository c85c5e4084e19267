import { kebijakan } from '../../domain/records/index.ts'
import { Notice, Segmented } from '../../ui/index.ts'
import { yesNo } from './policy-changes.ts'
import type { PolicyFields } from './policy-changes.ts'

type Props = {
  fields: Pick<PolicyFields, 'edisi' | 'heeadsss'>
  onChange: (change: Partial<PolicyFields>) => void
}

/** Which edition of the card is filled here, and what is asked differently in the newer one. */
export const PolicyEdition = ({ fields, onChange }: Props) => (
  <>
    <Segmented
      label={kebijakan.fields.edisi.label}
      labelShown
      options={[
        { value: 'kb-2023', label: 'Edisi 2023' },
        { value: 'kb-2025', label: 'Edisi 2025' },
      ]}
      value={fields.edisi}
      onChange={edisi => onChange({ edisi })}
    />
    {fields.edisi === 'kb-2025' ? (
      <>
        <Notice title="Yang berubah dengan edisi 2025">
          <ul className="office-points">
            <li>
              TBC: batuk berapa lama pun dirujuk; keluhan lain hanya bila ada kontak erat atau faktor risiko.
            </li>
            <li>SRQ-20 diganti 4 pertanyaan perasaan, untuk dewasa dan remaja putri. Lansia: SKILAS.</li>
            <li>
              Keinginan mengakhiri hidup tidak lagi ditanyakan kepada orang dewasa. Bila ia bercerita, panggil
              bidan.
            </li>
            <li>Mata dan telinga setiap 6 bulan, mulai umur 6 tahun.</li>
            <li>SKILAS menanyakan imunisasi COVID-19.</li>
          </ul>
          <p>Edisi ini belum disahkan. Kartu yang sudah diisi tetap dibaca dengan edisinya.</p>
        </Notice>
        <Segmented
          label={kebijakan.fields.heeadsss_tetap.label}
          labelShown
          options={yesNo}
          value={fields.heeadsss}
          onChange={heeadsss => onChange({ heeadsss })}
        />
      </>
    ) : null}
  </>
)
