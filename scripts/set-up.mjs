import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

/** Plain JavaScript that any Node 20 runs: what a fresh clone lacks is made here, before Node 24 of the project takes over. */
export const root = resolve(import.meta.dirname, '..')
export const node24 = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

export function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: projectEnv(), ...options })
  return status ?? 1
}

/** The project's programs first, its own Node among them. */
export const projectEnv = () => ({
  ...process.env,
  PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH,
})

const readJson = path =>
  existsSync(join(root, path)) ? JSON.parse(readFileSync(join(root, path), 'utf8')) : undefined

/** Fresh: all that the lock asks for is there, in the version that it names. Packages for other machines may be absent. */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages ?? {}
  const found = readJson('node_modules/.package-lock.json')?.packages
  if (!found || !existsSync(node24)) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    return found[path] === undefined ? optional === true : found[path].version === version
  })
}

/** Standard output belongs to what the person asked for: `saku pull` writes records to it. */
const quiet = { stdio: ['inherit', 2, 2] }

export function install() {
  if (isInstalled()) return
  console.error('Memasang paket (npm ci) …')
  const npm = process.env.npm_execpath
  const status = npm?.endsWith('.js')
    ? run(process.execPath, [npm, 'ci'], quiet)
    : run('npm', ['ci'], { ...quiet, shell: process.platform === 'win32' })
  if (status !== 0) stop('npm ci gagal. Periksa sambungan internet, lalu jalankan lagi.')
  if (!existsSync(node24))
    stop('Paket "node" tidak lengkap: izinkan skrip pemasangannya (npm ci tanpa --ignore-scripts).')
}

function newest(path) {
  const full = join(root, path)
  if (!existsSync(full)) return 0
  const stat = statSync(full)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(full).map(name => newest(join(path, name))))
}

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']

export function build() {
  const built = newest('dist/app/index.html')
  if (built > 0 && sources.every(path => newest(path) <= built)) return
  console.log('Menyusun aplikasi …')
  if (run(node24, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']) !== 0)
    stop('Aplikasi gagal disusun.')
}
