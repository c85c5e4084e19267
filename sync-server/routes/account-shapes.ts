import * as z from 'zod/mini'
import { idSchema } from '../../src/domain/log/index.ts'
import { publicKeySchema } from '../auth/proof.ts'

/** Unknown fields are dropped at the door, so that nobody assigns what is not asked. */
export const deviceShape = {
  replica: idSchema,
  publicKey: publicKeySchema,
  proof: z.string().check(z.maxLength(200)),
  device: z.string().check(z.trim(), z.maxLength(120)),
}

export const nameShape = z.string().check(z.trim(), z.minLength(2), z.maxLength(80))
export const loginShape = z.string().check(z.trim(), z.toLowerCase(), z.regex(/^[a-z0-9][a-z0-9._-]{2,31}$/))
export const passwordShape = z.string().check(z.maxLength(200))
export const accountShape = z.object({ account: idSchema })
