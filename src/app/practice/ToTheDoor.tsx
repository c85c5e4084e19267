import { useEffect } from 'react'
import { Loading } from '../../ui/index.ts'

/** A door is always real: the page is loaded anew at this address, without the practice. */
export function ToTheDoor() {
  useEffect(() => window.location.reload(), [])
  return <Loading />
}
