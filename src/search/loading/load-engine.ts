import { readPassages, type PageFragment } from '../index/indexed-passage.ts'
import type { EngineQuestion, Offers, SearchEngine } from './loaded-search.ts'
import { remember } from './remember.ts'

/** What of Pagefind's search API is used here. Its script is loaded from the published index, so it cannot be imported by type. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>
  init(): Promise<void>
  mergeIndex(folder: string, options: Readonly<Record<string, unknown>>): Promise<void>
  filters(): Promise<unknown>
  search(
    terms: string,
    options: { readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>> },
  ): Promise<{ readonly results: readonly PagefindResult[]; readonly filters: Offers['counts'] }>
}

interface PagefindResult {
  readonly id: string
  readonly score: number
  data(): Promise<PageFragment>
}

/**
 * How Pagefind ranks what it offers, of which the best are read and put in order here. Reports are long and say a word often;
 * what a page is called matters more than how often it says so.
 */
const RANKING = {
  termFrequency: 1,
  pageLength: 0.3,
  termSaturation: 1,
  termSimilarity: 4,
  metaWeights: { title: 5, also: 4 },
}

/** The volumes of an index, by which one is first and where they are. */
export interface PublishedVolumes {
  /** The address of the folder with the volumes. */
  readonly folder: string
  /** The volumes' folders, newest first. */
  readonly volumes: readonly string[]
  /** Loads Pagefind's script of the first volume, which the others are merged into. */
  loadPagefind(script: string): Promise<Pagefind>
}

/** Makes the engine ready with the newest volume. Others are merged when a search first needs them. */
export async function loadEngine({ folder, volumes, loadPagefind }: PublishedVolumes): Promise<SearchEngine> {
  const [first = ''] = volumes
  const address = (volume: string) => `${folder}${volume}/`
  const pagefind = await loadPagefind(`${address(first)}pagefind.js`)
  await pagefind.options({ ...optionsOf(first), basePath: address(first) })
  await pagefind.init()
  const merged = new Map<string, Promise<void>>([[first, Promise.resolve()]])
  const merge = (volume: string) =>
    remember(merged, volume, async () => {
      await Promise.allSettled(running)
      await pagefind.mergeIndex(address(volume), optionsOf(volume))
    })
  // Pagefind asks every volume that it was given, also one that it has only begun to load: nothing is asked meanwhile.
  const running = new Set<Promise<unknown>>()
  const untilMerged = async () => {
    let known = 0
    while (known !== merged.size) {
      known = merged.size
      await Promise.allSettled(merged.values())
    }
  }
  const run = <T>(search: Promise<T>): Promise<T> => {
    running.add(search)
    return search.finally(() => running.delete(search))
  }

  const asked = new Set<string>()
  return {
    isLoaded: (question) => partsOf(question).every((part) => asked.has(part)),
    async find({ terms, volumes: numbers, filters, isCounted }: EngineQuestion) {
      const names = numbers.map((number) => volumes[number] ?? first)
      await Promise.all(names.map(merge))
      await untilMerged()
      if (isCounted) await pagefind.filters()
      // Pagefind passes over a word that a volume does not hold: of those, nothing is asked.
      const all = { ...filters, volume: names }
      const any = Object.fromEntries(Object.entries(all).map(([name, values]) => [name, { any: values }]))
      const { results, filters: counts } = await run(pagefind.search(terms, { filters: any }))
      for (const part of partsOf({ terms, volumes: numbers })) asked.add(part)
      const offers = results.map(({ id, score, data }) => ({
        id,
        score,
        read: async () => readPassages(await data()),
      }))
      return { offers, counts: isCounted ? counts : {} }
    },
  }
}

/** Each word of a question in each volume: what the engine loads a file for. */
function partsOf({ terms, volumes }: Pick<EngineQuestion, 'terms' | 'volumes'>): readonly string[] {
  const words = terms.replaceAll('"', '').split(' ')
  return volumes.flatMap((volume) => words.map((word) => `${volume} ${word}`))
}

/** A volume's folder is named by what is in it, so nothing in it is ever out of date. */
function optionsOf(volume: string) {
  return { metaCacheTag: volume, ranking: RANKING, mergeFilter: { volume }, baseUrl: '/' }
}
