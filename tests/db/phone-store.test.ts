import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { openDexieStore } from '../../src/db/dexie-store.ts'
import { emptyDisk, memoryStore } from '../simulator/memory-store.ts'
import { phoneStoreContract } from './phone-store-contract.ts'

phoneStoreContract('memory', async () => memoryStore(emptyDisk()))
phoneStoreContract('Dexie', () => openDexieStore('uji', { indexedDB: new IDBFactory(), IDBKeyRange }))
