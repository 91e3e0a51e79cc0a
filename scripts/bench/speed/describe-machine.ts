import { arch, cpus, release, totalmem, type } from 'node:os'

/** The machine in a sentence: what a figure depends on, and nothing that names it. */
export function describeMachine(): string {
  const all = cpus()
  const [first] = all
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `${all.length} cores (${first?.model.trim() ?? 'of a kind that is not known'}), ${memory} GB of memory, ${type()} ${release().split('-')[0]} on ${arch()}, Node ${process.version}`
}
