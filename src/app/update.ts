import type { Workbox } from 'workbox-window'
import { installed, keepTrying, untilOnline } from './keep-trying.ts'

export type Updates = {
  /** Called when a new version is there and waits; at once if it already does. Returns the way to stop listening. */
  onUpdateReady: (ready: () => void) => () => void
  /** Lets the new version take over and loads it. Only the caller knows that no form is open. */
  applyUpdate: () => Promise<void>
  /** Asks the server; costs a few kilobytes. */
  checkForUpdate: () => Promise<void>
}

/** The service worker, as far as this file needs it. */
type Door = {
  onWaiting: (listener: () => void) => void
  /** `isUpdate` is false on the very first visit. */
  onControlling: (listener: (isUpdate: boolean) => void) => void
  skipWaiting: () => void
  register: () => Promise<unknown>
  update: () => Promise<void>
}

/** `reload` is handed in; nothing here calls it but `applyUpdate`. */
export const createUpdates = (door: Door, reload: () => void): Updates => {
  const listeners = new Set<() => void>()
  const state = { ready: false, takenOver: false }

  const announce = () => {
    state.ready = true
    for (const listener of listeners) listener()
  }
  door.onWaiting(announce)
  // Another tab let the new version in: the old files are gone, so this page should be loaded anew as well.
  door.onControlling(isUpdate => {
    if (!isUpdate) return
    state.takenOver = true
    announce()
  })
  void door.register()

  return {
    onUpdateReady: listener => {
      listeners.add(listener)
      if (state.ready) listener()
      return () => listeners.delete(listener)
    },
    applyUpdate: async () => {
      if (state.takenOver) return reload()
      const taken = new Promise<void>(resolve => door.onControlling(() => resolve()))
      door.skipWaiting()
      await taken
      reload()
    },
    checkForUpdate: () => door.update(),
  }
}

/** Undefined where there is no service worker: development, an old browser, a page that is not secure. */
export const startUpdates = async (): Promise<Updates | undefined> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined
  const [{ Workbox }, { ownScript }] = await Promise.all([
    import('workbox-window'),
    import('../features/shared/own-script.ts'),
  ])
  const make = () => new Workbox(ownScript('/sw.js'), { updateViaCache: 'none' })
  return createUpdates(doorOf(make), () => window.location.reload())
}

/** Of the worker of the last try: what was installed for nothing is never heard of again. */
function doorOf(make: () => Workbox): Door {
  let worker = make()
  const listens: ((worker: Workbox) => void)[] = []
  const listen = (to: (worker: Workbox) => void): void => {
    listens.push(to)
    to(worker)
  }
  // A line that breaks meanwhile ends an installation, and the browser begins anew only when the app is opened again: so it
  // is begun again here. What has come stays, and is not fetched twice.
  const install = async (): Promise<boolean> => {
    const registration = await worker.register().catch(() => undefined)
    const whole =
      registration !== undefined &&
      (registration.active !== null || (await installed(registration.installing ?? registration.waiting)))
    if (whole) return true
    worker = make()
    for (const to of listens) to(worker)
    return false
  }
  return {
    onWaiting: listener => listen(w => w.addEventListener('waiting', () => listener())),
    onControlling: listener =>
      listen(w => w.addEventListener('controlling', event => listener(event.isUpdate === true))),
    skipWaiting: () => worker.messageSkipWaiting(),
    register: () => keepTrying(install, untilOnline),
    update: () => worker.update(),
  }
}
