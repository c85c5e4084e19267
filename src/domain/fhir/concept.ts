import type { Code } from '../instrument/coded.ts'
import { codeSystems } from './systems.ts'

export const codingOf = ({ system, code, display }: Code) => ({
  system: codeSystems[system],
  code,
  ...(display === undefined ? {} : { display }),
})

/** `text`: what the cadre's card calls it. */
export const conceptOf = (code: Code, text?: string) => ({
  coding: [codingOf(code)],
  ...(text === undefined ? {} : { text }),
})
