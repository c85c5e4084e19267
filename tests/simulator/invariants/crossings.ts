import type { Entry } from '../../../src/domain/log/index.ts'
import { klaimMutasi, orang, samaOrang } from '../../../src/domain/records/index.ts'
import { mintaPindah } from '../../../src/domain/records/minta-pindah.ts'
import type { Tree } from '../scope.ts'
import type { World } from '../world.ts'
import type { ServerLog, ServerSubject, Tell } from './server-log.ts'

/**
 * K5: nobody stands in another puskesmas than where she was registered, unless a health worker answered yes to a request for
 * that very posyandu, about her or who was ever the same person, and somebody had asked for her there.
 */
export function checkCrossings(w: World, { subjects }: ServerLog, tell: Tell): void {
  if (!w.base.neighbours) return
  for (const [id, subject] of subjects) {
    const home = subject.forgotten ? undefined : registeredAt(id, subject)
    if (home === undefined || puskesmasOf(w.tree, home) === puskesmasOf(w.tree, subject.feed)) continue
    const group = everOneWith(id, subjects)
    const there = puskesmasOf(w.tree, subject.feed)
    const asked = new Set(
      requestsAbout(group, subjects).flatMap(({ record, ke }) =>
        puskesmasOf(w.tree, ke) === there ? [record] : [],
      ),
    )
    if (![...group].some(one => entriesOf(subjects, one).some(e => isYes(e, asked))) && !wasGiven(w, group))
      tell('K5', `${id} left her puskesmas for ${subject.feed}, and nobody said yes`)
  }
}

const entriesOf = (subjects: ServerLog['subjects'], id: string): readonly Entry[] =>
  (subjects.get(id)?.entries ?? []).map(({ entry }) => entry)

const registeredAt = (id: string, { entries }: ServerSubject): unknown =>
  entries.find(
    ({ entry: e }) => e.kind === orang.kind && e.record === id && !e.replaces && 'posyandu' in e.body,
  )?.entry.body['posyandu']

/** The area under the root: kabupaten above, desa and posyandu below. */
function puskesmasOf(tree: Tree, area: unknown): string | undefined {
  let at = typeof area === 'string' ? area : undefined
  for (let up = tree.get(at ?? ''); up !== undefined && tree.get(up) !== undefined; up = tree.get(at ?? ''))
    at = up
  return at
}

function everOneWith(id: string, subjects: ServerLog['subjects']): Set<string> {
  const found = new Set<string>()
  const open = [id]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue
    found.add(at)
    for (const { kind, body } of entriesOf(subjects, at))
      if (kind === samaOrang.kind && typeof body['dengan'] === 'string') open.push(body['dengan'])
  }
  return found
}

/** Behind the request stands a claim, or stood one about somebody who was forgotten since. */
const isClaimed = (subjects: ServerLog['subjects'], { warga, klaim }: Entry['body']): boolean =>
  subjects.get(String(warga))?.forgotten === true ||
  entriesOf(subjects, String(warga)).some(c => c.kind === klaimMutasi.kind && c.record === klaim)

const requestsAbout = (group: ReadonlySet<string>, subjects: ServerLog['subjects']) =>
  [...group]
    .flatMap(one => entriesOf(subjects, one))
    .filter(
      ({ kind, body }) => kind === mintaPindah.kind && body['ke'] !== undefined && isClaimed(subjects, body),
    )
    .map(({ record, body: { ke } }) => ({ record, ke }))

/** W6: a server that was put back may have her again where she went, without the yes that her new place's cadres cannot read. */
const wasGiven = ({ restores, written, accepted, linked }: World, group: ReadonlySet<string>): boolean => {
  const ever = new Set(group)
  for (const id of ever) for (const other of linked.get(id) ?? []) ever.add(other)
  const given = ({ about, save, kind, body }: Entry): boolean =>
    kind === mintaPindah.kind && body['jawaban'] === 'ya' && ever.has(about) && accepted.has(save)
  return restores > 0 && [...written.values()].some(({ entry }) => given(entry))
}

const isYes = ({ kind, record, body }: Entry, asked: ReadonlySet<string | undefined>): boolean =>
  kind === mintaPindah.kind && body['jawaban'] === 'ya' && asked.has(record)
