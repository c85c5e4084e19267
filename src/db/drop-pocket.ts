import { Dexie } from 'dexie'

/** Deletes a database that holds nothing of anybody. Other tabs that have it open are told, and close it. */
export const dropPocket = (name: string): Promise<void> => new Dexie(name).delete()
