import { FileButton, Hint, Loading, Notice, RowList, Section } from '../../ui/index.ts'
import { Upload } from '../../ui/icons.tsx'
import { CarriedRow } from './CarriedRow.tsx'
import { useCarried } from './use-carried.ts'

/** Emergency files of others: kept on this phone before anything is said, and offered until the server has them. */
export function CarriedFiles() {
  const { files, notTaken, busy, choose, vouchFor, drop } = useCarried()
  const waiting = (files ?? []).filter(f => f.state === 'kept').length
  return (
    <Section title="Berkas orang lain" end={waiting > 0 ? `${waiting} menunggu sinyal` : undefined}>
      <p>
        Ada yang menitipkan berkas darurat? Pilih berkasnya di sini. Tanpa sinyal pun ia aman sampai terkirim.
      </p>
      <FileButton
        icon={Upload}
        accept=".txt,.saku,.json,text/plain"
        multiple
        disabled={busy}
        onFiles={chosen => void choose(chosen)}
      >
        {busy ? 'Membaca berkas…' : 'Bawa berkas orang lain'}
      </FileButton>
      {notTaken.map(({ name, message }) => (
        <Notice key={name} kind="kuning" title={name} live>
          {message}
        </Notice>
      ))}
      {files === undefined ? <Loading /> : null}
      {files && files.length > 0 ? (
        <RowList label="Berkas orang lain">
          {files.map(file => (
            <CarriedRow key={file.id} file={file} busy={busy} onYes={vouchFor} onDrop={drop} />
          ))}
        </RowList>
      ) : null}
      <Hint>Isinya tidak bisa dibuka di sini. Yang terlihat hanya jumlahnya.</Hint>
    </Section>
  )
}
