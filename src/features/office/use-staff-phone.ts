import { recordById } from '../../domain/log/index.ts'
import { petugas, read } from '../../domain/records/index.ts'
import { useSubject } from '../shared/pocket.tsx'

/** The number that a cadre calls in an emergency, if somebody wrote it down. */
export function useStaffPhone(account: string): string | undefined {
  const opened = useSubject(account)
  return opened && read(petugas, recordById(opened.view, petugas.kind, account)).no_hp
}
