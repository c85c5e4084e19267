import { Fhir } from 'fhir/fhir.js'
import { faultsOf } from '../../../src/domain/fhir/index.ts'

const general = new Fhir()

/** What a general validator and our own rules say is wrong: nothing, for whatever is sent. */
export function wrongWith(bundle: object): string[] {
  const { messages, valid } = general.validate(bundle, { errorOnUnexpected: true })
  const errors = messages.flatMap(m =>
    m.severity === 'error' || m.severity === 'fatal' ? [`${m.location ?? ''}: ${m.message ?? ''}`] : [],
  )
  return [
    ...(valid ? [] : ['general: not valid']),
    ...errors,
    ...faultsOf(bundle).map(f => `${f.at}: ${f.what}`),
  ]
}
