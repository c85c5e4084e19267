import Sqlite from 'better-sqlite3'

/** Loaded before the server as a control: a database that does not wait for the disk, as many have it by default. */
const { pragma } = Sqlite.prototype
Sqlite.prototype.pragma = function (source, options) {
  return pragma.call(this, source.replace('synchronous = FULL', 'synchronous = NORMAL'), options)
}
