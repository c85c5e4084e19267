import type { CutOff } from '../../instrument/threshold.ts'
import { kbmCutOffs } from './kbm.ts'
import { garisMerah, oranye } from './kms-line.ts'

/** The table of least gain, and the two lines of the KMS. */
export const gainCutOffs: readonly CutOff[] = [...kbmCutOffs, garisMerah, oranye]
