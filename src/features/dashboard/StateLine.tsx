import { Button } from '../../ui/index.ts'
import { CloudCheck, RefreshCw, WifiOff } from '../../ui/icons.tsx'
import { clockTime, shortDay } from '../shared/words.ts'
import { isoDay } from '../shared/clock.ts'
import type { Figures, Told } from './use-figures.ts'

/** Until when these figures speak, and whether the server could be asked. */
export function StateLine({ figures, told }: { figures: Figures; told: Told }) {
  const { state, message, again } = figures
  const { per, remaining } = told.figures
  const at = new Date(per)
  const since =
    per === ''
      ? 'belum selesai dihitung'
      : `${shortDay(isoDay(at))} ${isoDay(at).slice(0, 4)}, ${clockTime(at)}`
  const Icon = state === 'kept' ? WifiOff : CloudCheck
  return (
    <div className="pws-state" role="status">
      <Icon />
      <p>
        Data sampai <b>{since}</b>
        {state === 'kept' ? `. Angka terakhir yang tersimpan. ${message ?? ''}` : ''}
        {remaining > 0 ? `. Masih dihitung: ${remaining.toLocaleString('id-ID')} orang` : ''}
      </p>
      <Button kind="text" icon={RefreshCw} onClick={again}>
        Perbarui
      </Button>
    </div>
  )
}
