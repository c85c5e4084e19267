import { ePpgbmForms } from '../../../src/domain/import/forms/e-ppgbm.ts'

/** Rows of a download of e-PPGBM as that version of it orders them, with the headings. */
export function download(
  rows: readonly Readonly<Record<string, string>>[],
  version = 'eppgbm-2026',
): string[][] {
  const headings = ePpgbmForms.find(f => f.id === version)?.headings.map(([heading]) => heading) ?? []
  return [headings, ...rows.map((row, i) => headings.map(h => (h === 'No' ? String(i + 1) : (row[h] ?? ''))))]
}
