import * as z from 'zod/mini'
import { idFromBytes } from '../../src/domain/log/index.ts'
import type { Account } from '../auth/accounts.ts'
import { foundAreas } from '../auth/area-entries.ts'
import { readCode, sameText, setupCode } from '../auth/codes.ts'
import { letIn } from '../auth/let-in.ts'
import { passwordFault } from '../auth/passwords.ts'
import { keyText, proves } from '../auth/proof.ts'
import { noteStaff } from '../auth/staff-entries.ts'
import type { Context } from '../context.ts'
import { publicRoute, refuse } from '../route.ts'
import { badProof, tooMany, wrongField } from './account-refusals.ts'
import { deviceShape, loginShape, nameShape, passwordShape } from './account-shapes.ts'

const input = z.object({
  code: z.string().check(z.maxLength(40)),
  kabupaten: nameShape,
  puskesmas: nameShape,
  desa: z._default(
    z
      .array(
        z.object({ nama: nameShape, posyandu: z._default(z.array(nameShape).check(z.maxLength(30)), []) }),
      )
      .check(z.maxLength(40)),
    [],
  ),
  admin: z.object({ name: nameShape, login: loginShape, password: passwordShape }),
  ...deviceShape,
})
type Setup = z.infer<typeof input>

const adminFrom = (ctx: Context, { admin }: Setup): Account => ({
  id: idFromBytes(ctx.random(16)),
  role: 'puskesmas',
  name: admin.name,
  login: admin.login,
  admin: true,
  disabled: false,
  mustChange: false,
  created: ctx.now().toISOString(),
})

/** The one step that makes an empty server a puskesmas, for whoever can read its console. The proof is over `code|replica`. */
export const setupRoute = publicRoute({
  method: 'POST',
  path: '/api/setup',
  summary: 'First set-up, while there is no account: areas and the first administrator',
  access: 'public',
  input,
  handle: async (ctx, wanted, { ip }) => {
    const { code, replica, publicKey, proof, device, admin } = wanted
    const keys = [`device:${replica}`, `ip:${ip}`]
    if (!(await ctx.accounts.mayTry(keys))) return tooMany()
    if (!sameText(readCode(code) ?? '', setupCode(ctx.secret)))
      return wrongField('code', 'kode-salah', 'Kode penyiapan salah. Lihat kode di layar server.')
    if ((await ctx.accounts.count()) > 0)
      return refuse(409, 'sudah-siap', 'Server ini sudah disiapkan. Silakan masuk.')
    if (!(await proves(publicKey, proof, code, replica))) return badProof()
    await ctx.accounts.wasRight(keys)
    const fault = passwordFault(admin.password, admin.login, admin.name)
    if (fault) return wrongField('admin.password', 'sandi-lemah', fault)
    const account = adminFrom(ctx, wanted)
    const hash = await ctx.passwords.hash(admin.password)
    const puskesmas = await foundAreas(ctx, wanted)
    await ctx.accounts.create(account, [puskesmas], hash)
    await noteStaff(ctx, account)
    const known = { replica, publicKey: keyText(publicKey), name: device }
    await ctx.accounts.register(account.id, known)
    return letIn(ctx, account, known, 'penyiapan')
  },
})
