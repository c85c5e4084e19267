import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { ruleBookPlugin } from './scripts/rule-book-plugin.ts'
import packageJson from './package.json' with { type: 'json' }

/** An emergency file comes from WhatsApp as from anywhere; src/sw.ts answers. */
const shareTarget = {
  action: '/titipan',
  method: 'POST' as const,
  enctype: 'multipart/form-data',
  params: { files: [{ name: 'berkas', accept: ['text/plain', '.txt'] }] },
}

const manifest = {
  id: '/',
  name: 'Saku Kader',
  short_name: 'Saku Kader',
  description: 'Catatan posyandu untuk kader dan bidan. Tetap jalan tanpa sinyal.',
  lang: 'id',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  orientation: 'any',
  theme_color: '#faf6ec',
  background_color: '#faf6ec',
  categories: ['health', 'medical'],
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
} as const

/**
 * What the first screen shares with later ones. Left alone, each set of screens that shares a module makes a file of its
 * own, and a cold start on a slow phone pays for every file: twenty-six of them cost a third of it.
 */
const firstScreen = new RegExp(
  [
    'src/ui/(Anchor|AppShell|BottomNav|Brand|Button|Notice|Progress|SideBar|Tile|TopBar|cx|icons|level|measured-height|shell-context)\\.tsx?$',
    'src/features/shared/(areas|person-words|pocket)\\.tsx?$',
    'src/domain/(areas/tree|life-stage|measures/(age|gestation)|records/(names|episode-state|expected))\\.ts$',
    'src/domain/log/(canonical|entry|fold|groups|hash|item|read)\\.ts$',
    'src/db/(faults|phone-store)\\.ts$',
    'lucide-react/dist/esm/(shared/|context|Icon|createLucideIcon)',
    'lucide-react/dist/esm/icons/(arrow-left|circle-check|info|octagon-exclamation-point|triangle-exclamation-point)\\.mjs$',
  ].join('|'),
)

// The version on the screen and in sync is that of package.json.
process.env['VITE_APP_VERSION'] = packageJson.version
// The day only: a second build of the same day is the same files.
process.env['VITE_APP_BUILT'] = new Date().toISOString().slice(0, 10)

export default defineConfig({
  plugins: [
    react(),
    ruleBookPlugin(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      // src/app/update.ts registers: the app, not a script in the page, decides when a new version takes over.
      injectRegister: false,
      includeManifestIcons: false,
      manifest: {
        ...manifest,
        categories: [...manifest.categories],
        icons: [...manifest.icons],
        share_target: shareTarget,
      },
      injectManifest: {
        // The whole app: a cadre may open any screen for the first time without signal.
        globPatterns: ['**/*.{js,css,html,woff2,png,svg,json}'],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      },
    }),
  ],
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: ['chrome107', 'firefox121', 'safari16'],
    rolldownOptions: {
      // No module of ours does anything by being imported, so a list (`index.ts`) does not pull all it names into the entry.
      treeshake: {
        moduleSideEffects: [
          { test: /[\\/]src[\\/](ui|domain|db|sync|features|app)[\\/].*\.tsx?$/, sideEffects: false },
        ],
      },
      output: {
        // What rarely changes keeps its name from version to version, so an update downloads only what is new.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'awal', test: firstScreen },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'dexie', test: /node_modules[\\/]dexie[\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/api': { target: 'http://127.0.0.1:8080', changeOrigin: false } },
  },
})
