import { exportFiles } from '../../sync-server/cli/export-command.ts'
import { idArguments } from '../../sync-server/cli/id-arguments.ts'
import { serveParent } from '../child.ts'

/** `saku export …` in a process of its own, which then says what it took: `console.ts FOLDER export-arguments…`. */
const [folder = '', ...args] = process.argv.slice(2)
process.env['SAKU_DATA'] = folder
// Its progress is for whoever waits; the bench prints figures.
process.stderr.write = () => true
await exportFiles(idArguments(args))
serveParent({}, async () => undefined)
