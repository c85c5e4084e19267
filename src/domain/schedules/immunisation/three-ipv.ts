import type { DoseRule } from './dose-rule.ts'

/**
 * Where hexavalent is given, each of its three doses is one of DPT-HB-Hib and one of IPV; where there are no oral drops,
 * three IPV are injected beside DPT-HB-Hib. Either way IPV follows the windows of DPT-HB-Hib 1–3, and a child that began
 * with pentavalent may go on with either.
 */
export const withThreeIpv = (doses: readonly DoseRule[]): readonly DoseRule[] => [
  ...doses.filter(d => d.antigen !== 'IPV'),
  ...doses
    .filter(d => d.antigen === 'DPT-HB-Hib' && d.dose <= 3)
    .map((d): DoseRule => ({ ...d, antigen: 'IPV' })),
]
