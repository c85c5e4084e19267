/** A request that ends here: thrown inside Fastify's hooks and parsers, which know no other way. */
export type Refusal = Error & {
  readonly statusCode: number
  readonly reason: string
  readonly field?: string
}

export function refusal(statusCode: number, reason: string, message: string, field?: string): Refusal {
  return Object.assign(new Error(message), { statusCode, reason, ...(field && { field }) })
}

export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && 'reason' in error && 'statusCode' in error
