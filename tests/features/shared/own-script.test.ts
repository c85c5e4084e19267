import { expect, it } from 'vitest'
import { checked, ownScript } from '../../../src/features/shared/own-script.ts'

it.each(['/sw.js', '/assets/qr-worker-Ab12_-Cd.js'])('%s may become a worker', url => {
  expect(checked(url)).toBe(url)
})

it.each([
  'https://orang.example/sw.js',
  '//orang.example/assets/a.js',
  '/assets/../api/health.js',
  '/assets/a.js?x=1',
  '/api/pull.js',
  'data:text/javascript,1',
  'blob:https://saku.example/1',
])('%s may not', url => {
  expect(() => checked(url)).toThrow(TypeError)
})

it('is the text itself where the browser asks for no policy', () => {
  expect(ownScript('/sw.js')).toBe('/sw.js')
})
