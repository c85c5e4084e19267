import { expect, test } from 'vitest'
import type { AnyAnswers, AnyInstrument } from '../../../src/domain/instrument/index.ts'
import { samples } from '../../../src/domain/instrument/rule-set-version.ts'
import { instruments } from '../../../src/domain/instruments/index.ts'
import { card, person, place, told } from './made-visit.ts'

const onlyHealth = (i: AnyInstrument, at: 0 | -1): AnyAnswers =>
  Object.fromEntries(
    Object.entries(i.questions).flatMap(([k, q]) =>
      q.seenBy === 'health' ? [[k, samples(q).at(at)] as const] : [],
    ),
  )

const adult = person({ tanggal_lahir: '1990-05-15' })

test('no answer that only health workers read is ever sent, alone or beside others', () => {
  const confidential = instruments.filter(i => Object.keys(onlyHealth(i, 0)).length > 0)
  expect(confidential.map(i => i.id)).toEqual(expect.arrayContaining(['srq-20', 'heeadsss', 'kunjungan-tbc']))
  for (const i of confidential) {
    const [weighed] = told([...place(), adult, card('dewasa', { bb: 60 })]).drafts
    for (const at of [0, -1] as const) {
      const alone = told([...place(), adult, card(i.id, onlyHealth(i, at))])
      expect(alone.drafts.map(d => d.bundle)).toEqual([undefined])
      const beside = told([...place(), adult, card('dewasa', { bb: 60 }), card(i.id, onlyHealth(i, at))])
      expect(beside.drafts.map(d => d.bundle)).toEqual([weighed?.bundle])
    }
  }
})

test('status of TBC, HIV and mental disorder on the person changes nothing that is sent', () => {
  const visit = card('dewasa', { bb: 60 })
  const ill = person({ tanggal_lahir: '1990-05-15', tbc: 'diobati', hiv: 'diobati', odgj: 'putus' })
  expect(told([...place(), ill, visit]).drafts[0]?.bundle).toEqual(
    told([...place(), adult, visit]).drafts[0]?.bundle,
  )
})

test('TBC signs are asked, and not sent while their national form is unknown', () => {
  const { drafts } = told([...place(), adult, card('dewasa', { bb: 60, batuk: true, kontak: true })])
  expect(JSON.stringify(drafts[0]?.bundle)).not.toMatch(/49727002|170464005/)
  expect(drafts[0]?.withheld).toContainEqual(
    expect.objectContaining({ question: 'batuk', code: expect.objectContaining({ code: '49727002' }) }),
  )
})
