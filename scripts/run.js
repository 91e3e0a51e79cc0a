/*
 * Starts a command: `node scripts/run.js build`. Plain JavaScript, because it runs before there is anything that reads
 * TypeScript: to read every file anew took longer than to find that nothing has changed.
 */
import { programOf } from './program/program-of.js'

const [name = ''] = process.argv.splice(2, 1)
process.setSourceMapsEnabled(true)
await import(await programOf(name))
