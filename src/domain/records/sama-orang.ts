import { define, healthWorkers } from './define.ts'
import { merging, ref, yesNo } from './field.ts'

/** "The same person" (RULES.md M1–M4). Un-merging sets `aktif` to no; nothing else is undone. */
export const samaOrang = define({
  kind: 'sama-orang',
  title: 'Orang yang sama',
  writers: healthWorkers,
  effect: { type: 'link' },
  fields: { dengan: merging('any', ref('Orang lain')), aktif: yesNo('Masih digabung') },
})
