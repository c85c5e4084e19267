import { recordById } from '../log/read.ts'
import { beginOf, currentEpisode, episodesOf, impossibleWeeks, kehamilan } from '../records/index.ts'
import type { View } from '../log/fold.ts'
import { diedOn } from './death.ts'
import type { Frame } from './frame.ts'
import { urn, uuidOf } from './ids.ts'
import { isUndecided } from './sure.ts'
import { identifierSystem, systems } from './systems.ts'
import { instantOf } from './time.ts'
import type { Zone } from './time.ts'
import type { BundleEntry } from './types.ts'

const noon = 12 * 60

const ending = ['akhir', 'tanggal_akhir'] as const
const beginning = ['tercatat', 'hpht', 'uk_awal', 'uk_tanggal', 'hpl'] as const

/**
 * The pregnancy that a visit belongs to. Every visit carries it, and asks for it to be made only where none has this
 * identifier: the same pregnancy is never made twice. None is made of one whose weeks cannot be (nobody wrote how it ended, or
 * its beginning is a slip), of one that two people tell differently, and of a woman who died: it would stand open for ever.
 */
export function episodeOf(frame: Frame, view: View, on: string, zone: Zone): BundleEntry | undefined {
  const episode = currentEpisode(episodesOf(view), on)
  if (!episode || (episode.tanggalAkhir !== undefined && episode.tanggalAkhir <= on)) return undefined
  const record = recordById(view, kehamilan.kind, episode.record)
  if (impossibleWeeks(episode, on) || isUndecided(record, ...ending, ...beginning)) return undefined
  if (diedOn(view) !== undefined) return undefined
  const began = beginOf(episode) ?? episode.openedOn
  const start = instantOf(began < on ? began : on, began < on ? noon : 0, zone)
  const uuid = uuidOf('EpisodeOfCare', episode.record)
  const identifier = { system: identifierSystem('episode-of-care', frame.organization), value: uuid }
  return {
    fullUrl: urn(uuid),
    resource: {
      resourceType: 'EpisodeOfCare',
      identifier: [identifier],
      status: 'active',
      statusHistory: [{ status: 'active', period: { start } }],
      type: [{ coding: [{ system: systems.episodeType, code: 'ANC', display: 'Antenatal Care' }] }],
      patient: frame.patient,
      managingOrganization: { reference: `Organization/${frame.organization}` },
      period: { start },
    },
    request: {
      method: 'POST',
      url: 'EpisodeOfCare',
      ifNoneExist: `identifier=${encodeURIComponent(identifier.system)}|${uuid}`,
    },
  }
}
