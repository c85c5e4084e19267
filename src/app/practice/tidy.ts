import { dropPocket } from '../../db/index.ts'
import { practiceMarks } from '../../features/shared/practice-marks.ts'
import { practiceDatabase } from './practice-database.ts'
import { whenNobodyPractises } from './practice-lock.ts'

/**
 * Beside an account that is open nothing invented stays behind. Whether or not the phone remembers that there was any:
 * a phone that was cut off may have lost the mark and kept the database.
 */
export function tidyPractice(): void {
  void whenNobodyPractises(async () => {
    await dropPocket(practiceDatabase)
    practiceMarks({ tab: sessionStorage, phone: localStorage }).end()
  })
}
