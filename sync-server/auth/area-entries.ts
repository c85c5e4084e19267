import { idFromBytes } from '../../src/domain/log/index.ts'
import { create, wilayah } from '../../src/domain/records/index.ts'
import type { EntryDraft } from '../../src/domain/records/index.ts'
import type { Context } from '../context.ts'
import { dayAt } from './clock.ts'
import { writeAsServer } from './write-as-server.ts'

type NewArea = { readonly nama: string; readonly jenis: string; readonly induk?: string }
type FirstAreas = {
  readonly kabupaten: string
  readonly puskesmas: string
  readonly desa: readonly { readonly nama: string; readonly posyandu: readonly string[] }[]
}

const newId = (ctx: Context): string => idFromBytes(ctx.random(16))

function draftsOf(ctx: Context, id: string, area: NewArea): EntryDraft[] {
  const pen = { newId: () => newId(ctx), happenedOn: dayAt(ctx.now()), posyandu: area.induk ?? id }
  return create(pen, wilayah, id, { ...area }, id)
}

export async function foundArea(ctx: Context, area: NewArea): Promise<string> {
  const id = newId(ctx)
  await writeAsServer(ctx, [draftsOf(ctx, id, area)])
  return id
}

/** The tree of an empty server, parents first; gives the puskesmas. */
export async function foundAreas(ctx: Context, first: FirstAreas): Promise<string> {
  const saves: EntryDraft[][] = []
  const add = (nama: string, jenis: string, induk?: string): string => {
    const id = newId(ctx)
    saves.push(draftsOf(ctx, id, { nama, jenis, ...(induk === undefined ? {} : { induk }) }))
    return id
  }
  const puskesmas = add(first.puskesmas, 'puskesmas', add(first.kabupaten, 'kabupaten'))
  for (const { nama, posyandu } of first.desa) {
    const desa = add(nama, 'desa', puskesmas)
    for (const name of posyandu) add(name, 'posyandu', desa)
  }
  await writeAsServer(ctx, saves)
  return puskesmas
}
