import { compares, valueOf } from '../../instrument/threshold.ts'
import type { CutOff } from '../../instrument/threshold.ts'
import { defaultPolicy } from '../../policy/clinical.ts'
import { garisKms, garisOranye } from '../growth/sources.ts'

export const garisMerah: CutOff = {
  id: 'kms-garis-merah',
  words: 'Di bawah garis merah KMS (BGM)',
  value: -3,
  compare: '<',
  unit: 'SD',
  step: 0.01,
  ...garisKms,
}

export const oranye: CutOff = {
  id: 'kms-garis-oranye',
  words: 'Di atas garis oranye KMS',
  value: 1,
  compare: '>',
  unit: 'SD',
  step: 0.01,
  ...garisOranye,
}

export type KmsLine = 'bgm' | 'normal' | 'oranye'

/** Where the weight lies on the KMS, by the z of BB/U at two decimals. */
export function kmsLine(bbuZ: number | undefined, policy = defaultPolicy): KmsLine | undefined {
  if (bbuZ === undefined) return undefined
  if (compares[garisMerah.compare](bbuZ, valueOf(garisMerah, policy))) return 'bgm'
  return compares[oranye.compare](bbuZ, valueOf(oranye, policy)) ? 'oranye' : 'normal'
}
