import type { Category, CodeSystem } from '../instrument/coded.ts'

/** The literal addresses of code systems; the platform mixes http and https, and a wrong one is refused. */
export const codeSystems: Readonly<Record<CodeSystem, string>> = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  kemkes: 'http://terminology.kemkes.go.id/CodeSystem/clinical-term',
  kfa: 'http://sys-ids.kemkes.go.id/kfa',
}

const hl7 = (name: string) => `http://terminology.hl7.org/CodeSystem/${name}`

export const systems = {
  ...codeSystems,
  ucum: 'http://unitsofmeasure.org',
  cvx: 'http://hl7.org/fhir/sid/cvx',
  nik: 'https://fhir.kemkes.go.id/id/nik',
  nikIbu: 'https://fhir.kemkes.go.id/id/nik-ibu',
  actCode: hl7('v3-ActCode'),
  participation: hl7('v3-ParticipationType'),
  observationCategory: hl7('observation-category'),
  medicationCategory: hl7('medication-statement-category'),
  performerFunction: hl7('v2-0443'),
  immunizationReason: 'http://terminology.kemkes.go.id/CodeSystem/immunization-reason',
  episodeType: 'http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type',
} as const

/** Identifiers of a facility's own resources end in the number that SATUSEHAT gave the facility. */
export const identified = [
  'encounter',
  'observation',
  'procedure',
  'medicationstatement',
  'episode-of-care',
] as const
export type Identified = (typeof identified)[number]
export const identifierSystem = (of: Identified, organization: string): string =>
  `http://sys-ids.kemkes.go.id/${of}/${organization}`

export const questionnaire = (id: string): string => `https://fhir.kemkes.go.id/Questionnaire/${id}`

export const categoryNames: Readonly<Record<Category, string>> = {
  'vital-signs': 'Vital Signs',
  laboratory: 'Laboratory',
  exam: 'Exam',
  survey: 'Survey',
}
