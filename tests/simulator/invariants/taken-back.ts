import { fold } from '../../../src/domain/log/index.ts'
import {
  isClaimOver,
  klaimMutasi,
  mintaPindah,
  openRequests,
  read,
} from '../../../src/domain/records/index.ts'
import { kinds } from '../../../src/domain/records/kinds.ts'
import { moveRequestsOf } from '../../../src/domain/records/minta-pindah.ts'
import type { ServerLog, Tell } from './server-log.ts'

/** K8: nobody is asked any more for whom nobody asks. */
export function checkTakenBack({ subjects }: ServerLog, tell: Tell): void {
  const views = new Map([...subjects].map(([id, { entries }]) => [id, fold(entries, kinds)]))
  for (const [id, view] of views) {
    const open = new Set(openRequests(moveRequestsOf(view)).map(r => r.record))
    for (const request of view.records.filter(r => r.kind === mintaPindah.kind && open.has(r.id))) {
      const { klaim, warga } = read(mintaPindah, request)
      const claim = views.get(warga ?? '')?.records.find(r => r.kind === klaimMutasi.kind && r.id === klaim)
      if (claim && isClaimOver(claim)) tell('K8', `${id} is asked for, and ${warga} took it back`)
    }
  }
}
