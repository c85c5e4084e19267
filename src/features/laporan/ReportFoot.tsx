import { Button, SquareButton, useShell, useToast } from '../../ui/index.ts'
import { Printer, Share2 } from '../../ui/icons.tsx'
import { download } from '../shared/download.ts'
import type { MonthRecap } from './recap.ts'
import { reportWords } from './report-words.ts'
import { shareText } from './share.ts'
import type { Sending } from './use-sent.ts'

type Props = { recap: MonthRecap; place: string; today: string; note: Sending['note']; onPrint: () => void }

const said = {
  shared: 'Dicatat: laporan dikirim.',
  copied: 'Laporan disalin. Tempelkan di WhatsApp. Dicatat sebagai dikirim.',
  refused: 'Laporan disimpan sebagai berkas di folder unduhan HP. Dicatat sebagai dikirim.',
} as const

/** Hands the numbers on: as a message without names, which notes the report as sent, or on one sheet of A4. */
export function ReportFoot({ recap, place, today, note, onPrint }: Props) {
  const toast = useToast()
  const { mark } = useShell()
  const share = async (): Promise<void> => {
    const text = reportWords({ recap, place, today, mark })
    const how = await shareText(`Laporan ${place}`, text)
    if (how === 'closed') return
    if (how === 'refused')
      download(new Blob([text], { type: 'text/plain;charset=utf-8' }), `laporan-${recap.month}.txt`)
    await note(() => toast(said[how]))
  }
  return (
    <>
      <Button kind="main" icon={Share2} onClick={() => void share()}>
        Bagikan laporan
      </Button>
      <SquareButton label="Cetak laporan" icon={Printer} onClick={onPrint} />
    </>
  )
}
