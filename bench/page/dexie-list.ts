import { Dexie } from 'dexie'

/** The list alone: the same rows, read with Dexie and put on the screen by hand. No app, no framework, no sorting by need. */
type Row = { readonly id: string; readonly nama: string }

const db = new Dexie('bench-list')
db.version(1).stores({ people: 'id' })

async function show(): Promise<void> {
  const rows = await db.table<Row>('people').toArray()
  rows.sort((a, b) => a.nama.localeCompare(b.nama, 'id'))
  const list = document.createElement('ul')
  for (const { id, nama } of rows.slice(0, 20)) {
    const row = document.createElement('li')
    const link = document.createElement('a')
    link.href = `/warga/${id}`
    link.textContent = nama
    row.append(link)
    list.append(row)
  }
  document.getElementById('root')?.append(list)
}

Object.assign(window, { fillList: (rows: readonly Row[]) => db.table<Row>('people').bulkPut([...rows]) })
void show()
