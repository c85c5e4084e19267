import { Button, Card, DoList } from '../../ui/index.ts'
import { Download, Share2 } from '../../ui/icons.tsx'
import type { HandedFile } from '../shared/emergency.ts'
import { canShare, keep, share } from './hand-on.ts'

const steps = [
  'Kirim lewat WhatsApp, Bluetooth, kabel, atau kartu memori ke kader lain, bidan, atau puskesmas.',
  'Di HP atau laptop penerima: Saya, Berkas darurat, Bawa berkas orang lain.',
  'Begitu penerima mendapat sinyal, catatan sampai di puskesmas.',
]

/** The file is made before the sheet is asked for: a sheet opens only right after a tap. */
export const HandOn = ({ files, saves }: { files: readonly HandedFile[]; saves: number }) => (
  <>
    <Card pad edge="green">
      <div className="stack">
        <div>
          <p className="section-title">
            {files.length > 1 ? `${files.length} berkas siap` : 'Berkas siap'}: {saves} simpanan
          </p>
          {files.map(f => (
            <p key={f.name} className="muted">
              {f.name}
            </p>
          ))}
        </div>
        {canShare(files) ? (
          <Button kind="main" icon={Share2} onClick={() => void share(files)}>
            Kirim lewat…
          </Button>
        ) : null}
        <Button kind={canShare(files) ? 'plain' : 'main'} icon={Download} onClick={() => keep(files)}>
          Simpan berkas
        </Button>
      </div>
    </Card>
    <DoList steps={steps} />
  </>
)
