import type { BuildProgress } from '../publish/build-site.ts'
import { showProgress } from './show-progress.ts'

/** A build that is over sooner needs no telling. */
const QUIET_MS = 1000
/** More often nobody can read it. */
const SHOWN_EVERY_MS = 200

/** Shows how far a build has come, and about how long its step will take yet. */
export function buildProgress(show = showProgress, now: () => number = () => performance.now()): BuildProgress {
  const start = now()
  let step = { what: '', since: start, shown: -Infinity }
  return (what, done, of) => {
    const time = now()
    if (what !== step.what) step = { what, since: time, shown: -Infinity }
    const isDue = done === of || time - step.shown >= SHOWN_EVERY_MS
    if (time - start < QUIET_MS || !isDue) return
    step.shown = time
    show(done, of, `${what}${timeLeft(time - step.since, done, of)}`)
  }
}

/** What is left takes as long as what was done, for each. */
function timeLeft(milliseconds: number, done: number, of: number): string {
  if (done === 0 || done === of) return ''
  const seconds = Math.ceil(((milliseconds / done) * (of - done)) / 1000)
  return seconds < 90 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} minutes left`
}
