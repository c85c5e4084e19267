import type { z } from 'zod/mini'
import type { Role } from '../src/domain/log/index.ts'
import type { Call, Context } from './context.ts'

/**
 * A route is data and a function: Fastify mounts the table (app.ts), OpenAPI reads it, the simulator calls it, and the
 * authorisation matrix is generated from it. `access` is checked before `handle` runs.
 */
export type Access = 'public' | 'any' | readonly Role[]

export type Reply = {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Large and of one kind: goes in columns to whoever asks for them. */
  readonly columns?: boolean
  /** Session to set (token) or to end (''), as the cookie of the caller's replica. */
  readonly session?: { readonly replica: string; readonly token: string }
}

/** Where a request without a session comes from: guesses are counted by it too. */
export type From = { readonly ip: string }

type Common = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly summary: string
  /** Takes the columns form too (RULES.md, section T). */
  readonly columns?: boolean
}

export type PublicRoute<I> = Common & {
  readonly access: 'public'
  readonly input?: z.ZodMiniType<I>
  readonly answer?: z.ZodMiniType
  handle(ctx: Context, input: I, from: From): Promise<Reply>
}

export type OwnRoute<I> = Common & {
  readonly access: 'any' | readonly Role[]
  readonly input?: z.ZodMiniType<I>
  readonly answer?: z.ZodMiniType
  handle(ctx: Context, input: I, call: Call): Promise<Reply>
}

/** A route of the table: what it takes is checked by its own `input` before `handle` sees it. */
export type AnyRoute = PublicRoute<unknown> | OwnRoute<unknown>

export const publicRoute = <I>(r: PublicRoute<I>): PublicRoute<I> => r
export const ownRoute = <I>(r: OwnRoute<I>): OwnRoute<I> => r

export const ok = (body: unknown): Reply => ({ status: 200, body })

/** The caller has this answer already. */
export const unchanged = (etag: string): Reply => ({ status: 304, body: undefined, headers: { etag } })

/** `reason` is a code for machines, `message` a sentence in Bahasa Indonesia for people. */
export const refuse = (status: number, reason: string, message: string): Reply => ({
  status,
  body: { reason, message },
})
