import { SearchInput } from '../../ui/index.ts'
import { QrCode } from '../../ui/icons.tsx'
import './search.css'

type Props = { typed: string; onType: (typed: string) => void; onScan: () => void }

/** The field, and beside it the camera for those who brought their card. */
export const SearchBar = ({ typed, onType, onScan }: Props) => (
  <div className="search-bar">
    <SearchInput
      label="Cari warga"
      placeholder="Nama, ibu, RT, NIK"
      value={typed}
      onChange={onType}
      focused
    />
    <button type="button" className="search-scan" aria-label="Pindai kartu" onClick={onScan}>
      <QrCode />
      <span>Pindai</span>
    </button>
  </div>
)
