import { BlockList, isIP } from 'node:net'
import { networkInterfaces } from 'node:os'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

const nearby = new BlockList()
nearby.addSubnet('127.0.0.0', 8, 'ipv4')
nearby.addSubnet('10.0.0.0', 8, 'ipv4')
nearby.addSubnet('172.16.0.0', 12, 'ipv4')
nearby.addSubnet('192.168.0.0', 16, 'ipv4')
nearby.addAddress('::1', 'ipv6')
nearby.addSubnet('fc00::', 7, 'ipv6')

function isIn(list: BlockList, address: string): boolean {
  const plain = address.replace(/^::ffff:/, '')
  const version = isIP(plain)
  return version !== 0 && list.check(plain, version === 4 ? 'ipv4' : 'ipv6')
}

export const isLoopback = (host: string): boolean => host === 'localhost' || isIn(loopback, host)

/** Loopback or a private network: only from there is a proxy believed. */
export const isNearby = (address: string): boolean => isIn(nearby, address)

/** The address under which phones in the same network find this machine. */
export const ownAddress = (): string =>
  Object.values(networkInterfaces())
    .flat()
    .find(a => a?.family === 'IPv4' && !a.internal)?.address ?? '127.0.0.1'
