import { figures } from '../../src/domain/reference/figures.ts'
import { referenceFrom } from '../../src/domain/reference/reference.ts'

export const reference = referenceFrom(figures)
