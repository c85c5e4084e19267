import type { CarriedFile, MadeFile } from '../../db/index.ts'
import type { Answer } from './server.tsx'

/** A file as it is handed on. */
export type HandedFile = { readonly name: string; readonly text: string }

/** What the file that was chosen is not. */
export type NotTaken = { readonly name: string; readonly message: string }

/** Emergency files: those of this phone, and those of others that it carries. Works without signal. */
export type Emergency = {
  /** Refused with `tanpa-kunci` where this phone has not yet been told the server's key. */
  makeEmergencyFiles(): Promise<Answer<readonly HandedFile[]>>
  lastMade(): Promise<MadeFile | undefined>
  carried(): Promise<readonly CarriedFile[]>
  /** Resolves when they stand on the disk of this phone; names those that are no such files. */
  carry(files: readonly File[]): Promise<readonly NotTaken[]>
  /** The same with what another app shared to this one. */
  takeShared(): Promise<readonly NotTaken[]>
  /** Offers what is carried to the server. Without signal it stays. */
  sendCarried(): Promise<void>
  /** Of a phone that was put out: its owner was asked, and it is hers. */
  vouchFor(id: string): Promise<void>
  dropCarried(id: string): Promise<void>
}
