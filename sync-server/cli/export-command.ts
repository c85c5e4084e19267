import { Refusal } from './refusal.ts'

/** What leaves the server as files for other offices. */
export async function exportFiles(args: string[]): Promise<void> {
  const [what, ...rest] = args
  if (what === 'fhir') return (await import('./fhir/fhir-command.ts')).exportFhir(rest)
  if (what === 'lembar') return (await import('./sheet/sheet-command.ts')).exportSheet(rest)
  throw new Refusal(
    'Yang bisa diekspor: fhir atau lembar. Misalnya: export fhir --from 2026-11-01 --to 2026-11-30 --out FOLDER, atau ' +
      'export lembar --jenis eppgbm-identitas --bulan 2026-11',
  )
}
