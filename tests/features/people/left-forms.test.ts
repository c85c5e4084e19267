import { describe, expect, it } from 'vitest'
import { leftFormsIn } from '../../../src/features/people/left-forms.ts'
import { emptyRegister } from '../../../src/features/people/register-form.ts'

const form = (id: string, part: object) => ({ id, value: { ...emptyRegister('melati', ''), ...part } })
const newId = () => 'baru'

describe('registrations that were begun and never saved', () => {
  it('are named, and a new person gets a form of her own', () => {
    const found = leftFormsIn([form('daftar', { nama: 'Tono ' }), form('hasil:1', { nama: 'Ani' })], newId)
    expect(found).toEqual({ left: [{ id: 'daftar', nama: 'Tono' }], fresh: 'daftar:baru' })
  })

  it('count also without a name, as long as something was typed', () => {
    const found = leftFormsIn([form('daftar:1', { nik: '3201' }), form('daftar:2', { jk: 'L' })], newId)
    expect(found).toEqual({ left: [{ id: 'daftar:1', nama: '' }], fresh: 'daftar:baru' })
  })

  it('an emptied form is not used again: its empty name would hide the one that was typed', () => {
    expect(leftFormsIn([form('daftar', {})], newId)).toEqual({ left: [], fresh: 'daftar:baru' })
  })
})
