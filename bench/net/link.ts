import * as net from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Socket } from 'node:net'

/** What a line is like. Bits per second; a round trip is two ways. */
export type Line = {
  readonly upBits: number
  readonly downBits: number
  readonly roundTripMs: number
  /** How far a new connection gets, in bytes up, before it is cut; undefined: it is not. */
  readonly cutAfter?: () => number | undefined
}

/** EDGE at the posyandu, as the goals were set for. */
export const edge: Line = { upBits: 64_000, downBits: 200_000, roundTripMs: 300 }

/** As fast as the machine. */
export const wire: Line = { upBits: Infinity, downBits: Infinity, roundTripMs: 0 }

export type Link = {
  readonly url: string
  /** Every byte that went over it, headers included; TCP's own are not seen here. */
  readonly up: () => number
  readonly close: () => Promise<void>
}

const packet = 1400

/** One phone's line to a server on loopback: what goes in comes out later, and no faster than the line. */
export async function openLink(to: string, line: Line): Promise<Link> {
  const { hostname, port } = new URL(to)
  const up = lane(line.upBits, line.roundTripMs / 2)
  const down = lane(line.downBits, line.roundTripMs / 2)
  const open = new Set<Socket>()
  const server = net.createServer({ noDelay: true }, phone => {
    const far = net.connect({ host: hostname, port: Number(port), noDelay: true })
    for (const socket of [phone, far]) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        for (const other of [phone, far]) other.destroy()
      })
    }
    // The hand-shake of TCP takes a round trip before the first byte.
    relay(phone, far, up, { heldMs: line.roundTripMs, cutAfter: line.cutAfter?.() })
    relay(far, phone, down, {})
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address() as AddressInfo // of a TCP server that listens
  return {
    url: `http://127.0.0.1:${address.port}`,
    up: up.bytes,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}

type Lane = { bytes(): number; send(bytes: Buffer, heldMs: number, arrive: () => void): void }

function lane(bits: number, delayMs: number): Lane {
  let free = 0
  let bytes = 0
  return {
    bytes: () => bytes,
    send: (some, heldMs, arrive) => {
      bytes += some.length
      free = Math.max(free, performance.now() + heldMs) + (some.length * 8000) / bits
      const wait = free + delayMs - performance.now()
      if (wait > 0) setTimeout(arrive, wait)
      else arrive()
    },
  }
}

type Relayed = { readonly heldMs?: number; readonly cutAfter?: number | undefined }

function relay(from: Socket, to: Socket, way: Lane, { heldMs = 0, cutAfter = Infinity }: Relayed): void {
  let [seen, held] = [0, heldMs]
  from.on('data', (data: Buffer) => {
    for (let at = 0; at < data.length && seen < cutAfter; at += packet) {
      const part = data.subarray(at, Math.min(at + packet, at + cutAfter - seen))
      seen += part.length
      way.send(part, held, () => (seen >= cutAfter ? to.destroy() : to.write(part)))
      held = 0
    }
  })
}
