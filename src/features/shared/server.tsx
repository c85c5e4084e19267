import { createContext, useContext } from 'react'
import type { AreaMap } from '../../domain/areas/map/index.ts'
import type { DeviceList, RescuedList } from '../../domain/devices/index.ts'
import type { FiguresAnswer, PersonsAnswer, PlacesAnswer } from '../../domain/indicators/told.ts'
import type { Emergency } from './emergency.ts'

/**
 * What needs signal: activation, login, and the screens of those who manage accounts. The app hands it in, so that no
 * feature knows the network. A refusal is a value with a sentence in Bahasa Indonesia, never an exception.
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string; readonly message: string }

export type StaffRole = 'kader' | 'bidan' | 'puskesmas' | 'dinkes'
export type StaffDevice = {
  readonly replica: string
  readonly name: string
  readonly created: string
  readonly lastSeen: string
  readonly revoked: string | null
  /** Saves that were still on the phone when it last sent. */
  readonly left: number
  readonly app: string
}
export type StaffMember = {
  readonly account: string
  readonly role: StaffRole
  readonly name: string
  readonly login: string | null
  readonly admin: boolean
  readonly disabled: boolean
  readonly areas: readonly string[]
  readonly devices: readonly StaffDevice[]
}
export type NewStaff = {
  name: string
  role: Exclude<StaffRole, 'dinkes'>
  areas: readonly string[]
  login?: string
  admin?: boolean
}
/** Shown once: a code for a kader, a first password for everybody else. */
export type Key = {
  readonly code?: string | undefined
  readonly expires?: string | undefined
  readonly password?: string | undefined
}
export type NewArea = { nama: string; jenis: 'desa' | 'dusun' | 'posyandu'; induk: string }
export type SetUp = {
  code: string
  kabupaten: string
  puskesmas: string
  desa: readonly { nama: string; posyandu: readonly string[] }[]
  admin: { name: string; login: string; password: string }
}
export type Health = { demo: boolean; version: string; needsSetup: boolean; warning?: string | undefined }

export type Server = Emergency & {
  /** Makes this phone known and opens its own database; the app then starts anew as that account. */
  redeem(code: string, deviceName: string): Promise<Answer<undefined>>
  /** Refused with `ganti-sandi` while the password is one that somebody else set. */
  login(login: string, password: string, deviceName: string, newPassword?: string): Promise<Answer<undefined>>
  setUp(input: SetUp, deviceName: string): Promise<Answer<undefined>>
  health(): Promise<Answer<Health>>
  changePassword(old: string, fresh: string): Promise<Answer<undefined>>
  logout(): Promise<Answer<undefined>>
  staff(): Promise<Answer<{ accounts: readonly StaffMember[]; manages: readonly StaffRole[] }>>
  createStaff(staff: NewStaff): Promise<Answer<Key>>
  invite(account: string): Promise<Answer<Key>>
  /** A lost phone: every device is put out, a kader gets a new code. */
  replacePhone(account: string): Promise<Answer<Key>>
  revoke(replica: string): Promise<Answer<undefined>>
  /** What the server knows of the devices of those whom this account answers for. */
  devices(): Promise<Answer<DeviceList>>
  /** Somebody has dealt with what never came from this device. */
  settleDevice(replica: string): Promise<Answer<undefined>>
  /** What somebody else than its author brought back after a restore, in the areas of this account. */
  rescued(): Promise<Answer<RescuedList>>
  setDisabled(account: string, disabled: boolean): Promise<Answer<undefined>>
  resetPassword(account: string): Promise<Answer<Key>>
  /** Where somebody works from now on; what she wrote at her old places before is still taken. */
  assign(account: string, areas: readonly string[]): Promise<Answer<undefined>>
  createArea(area: NewArea): Promise<Answer<undefined>>
  /** Tells the server's audit that records of the area were exported from this device. */
  noteExport(kind: string, rows: number): Promise<Answer<undefined>>
  /** Sums by count, area and month, from one month to another (`YYYY-MM`), for the reach of this account. */
  figures(from: string, to: string): Promise<Answer<FiguresAnswer>>
  /** Who is behind one number; the names are in the log. */
  figurePersons(count: string, posyandu: string, month: string): Promise<Answer<PersonsAnswer>>
  /** Names and plans of the areas, for an account that has no log. */
  figurePlaces(): Promise<Answer<PlacesAnswer>>
  /** Shapes of the desa in reach; undefined where the administrator has given none. */
  areaMap(): Promise<Answer<AreaMap | undefined>>
  /** Sends and fetches now, whatever the timer says. */
  syncNow(): void
  /** The accounts of this phone, and opening another one of them. */
  accounts(): Promise<readonly { replica: string; name: string; role: StaffRole }[]>
  switchTo(replica: string): Promise<void>
}

const ServerContext = createContext<Server | undefined>(undefined)
export const ServerProvider = ServerContext.Provider

export function useServer(): Server {
  const server = useContext(ServerContext)
  if (!server) throw new Error('ServerProvider is missing around this screen.')
  return server
}
