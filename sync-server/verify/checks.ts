import { auditChain } from '../auth/audit.ts'
import { newerRefusal, schemaOf } from '../schema.ts'
import { tableCheck } from './check.ts'
import type { Check } from './check.ts'
import { contents, digests } from './contents.ts'
import { figurePersons, figureSums } from './figures.ts'

/** Whatever else is asked of a damaged file may be answered wrongly, so this one comes first. */
const integrity: Check = {
  name: 'integrity',
  says: 'Berkas database utuh',
  find: async db => {
    const said = await db.integrity()
    return said === 'ok' ? undefined : said
  },
}

const schema: Check = {
  name: 'schema',
  says: 'Susunan database cocok dengan versi ini',
  find: async db => {
    const found = schemaOf(await db.steps())
    if (found.pending.length > 0) return `belum ${found.pending.join(', ')}; jalankan saku migrate`
    return newerRefusal(found)
  },
}

const audit: Check = {
  name: 'audit',
  says: 'Rantai catatan audit tidak terputus',
  find: async db => {
    const follows = auditChain()
    for await (const row of db.auditRows()) if (!follows(row)) return `terputus di baris ${row.n}`
    return undefined
  },
}

/** Everything that can be asked of one database by itself. */
export const databaseChecks: readonly Check[] = [
  integrity,
  schema,
  audit,
  contents,
  digests,
  tableCheck('entry-has-subject', 'Setiap catatan punya pemilik'),
  tableCheck('subject-has-feed', 'Setiap pemilik catatan punya posyandu'),
  tableCheck('entry-where-subject-is', 'Catatan ada di posyandu pemiliknya'),
  tableCheck('feed-is-area', 'Setiap posyandu dikenal sebagai wilayah'),
  tableCheck('place-once', 'Setiap nomor urut dipakai satu kali'),
  tableCheck('below-high-water', 'Tidak ada nomor di atas penghitung'),
  tableCheck('served-has-content', 'Yang dibagikan punya isi, yang tidak dibagikan kosong'),
  tableCheck('forgotten-is-erased', 'Yang dilupakan tidak punya isi lagi'),
  tableCheck('held-is-found-by-subject', 'Simpanan yang tertahan bisa ditemukan per orang'),
  tableCheck('held-still-waits', 'Simpanan yang menunggu memang masih menunggu'),
  tableCheck('account-of-device', 'Setiap perangkat punya akun'),
  tableCheck('account-of-assignment', 'Setiap penempatan punya akun'),
  tableCheck('device-of-session', 'Setiap sesi punya perangkat'),
  figureSums,
  figurePersons,
]
