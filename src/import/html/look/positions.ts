import { LEAST_SIZE } from '../../unseen/legible.ts'
import { PER_POINT, pixels } from './lengths.ts'

type Value = (name: string) => string | undefined

/** As far as this from where it would stand, in pixels, nothing is on the page any more. */
const FAR = 900
const LEAST = LEAST_SIZE * PER_POINT

/** Whether an element is put so far to one side that no reader could go there. */
export function isOffThePage(value: Value, size: number): boolean {
  const length = (name: string): number => pixels(value(name), size, 1_280) ?? 0
  const isPlaced = ['absolute', 'fixed', 'relative', 'sticky'].includes(value('position') ?? '')
  const sides = isPlaced ? ['left', 'top'].map(length) : []
  const far = isPlaced ? ['right', 'bottom'].map(length) : []
  const moves = [...moved(value('transform')), ...(value('translate') ?? '').split(/\s+/)]
  const distances = [
    ...sides,
    ...moves.map((move) => pixels(move, size, 500) ?? 0),
    length('margin-left'),
    length('margin-top'),
  ]
  return (
    distances.some((distance) => distance <= -FAR) ||
    far.some((distance) => distance <= -FAR) ||
    (value('position') === 'fixed' && length('right') >= 1_280) ||
    [...(isPlaced ? [length('left')] : []), length('margin-left')].some((distance) => distance >= 3_000)
  )
}

/** The distances by which a transformation moves. */
function moved(transform: string | undefined): readonly string[] {
  const inside = [...(transform ?? '').matchAll(/translate(?:x|y|3d)?\(([^)]*)\)/g)].map(([, lengths = '']) => lengths)
  return inside.flatMap((lengths) => lengths.split(',').map((length) => length.trim()))
}

/** Whether an element is cut or drawn so small that nothing of it is left. */
export function isCutAway(value: Value, size: number): boolean {
  const scale = /scale(?:3d|x|y)?\(\s*([\d.]+)(?:\s*,\s*([\d.]+))?/.exec(value('transform') ?? '')?.slice(1) ?? []
  const alone = (value('scale') ?? '').split(/\s+/).filter((part) => part !== '' && part !== 'none')
  if ([...scale, ...alone].some((part) => part !== undefined && Number(part) < 0.2)) return true
  const clip = /^rect\(([^)]*)\)$/.exec(value('clip') ?? '')?.[1]
  if (clip !== undefined && ['absolute', 'fixed'].includes(value('position') ?? '')) {
    const [top = 0, right = Infinity, bottom = Infinity, left = 0] = clip
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((side) => pixels(side, size, 0))
    if (right - left < LEAST || bottom - top < LEAST) return true
  }
  const path = value('clip-path') ?? ''
  const inset = /^inset\(\s*([\d.]+)%(?:\s+([\d.]+)%)?/.exec(path)
  const circle = /^(?:circle|ellipse)\(\s*([\d.]+)(?:px|%)?\s*(?:at\b[^)]*)?\)/.exec(path)?.[1]
  const isInset = inset !== null && [inset[1], inset[2]].some((side) => side !== undefined && Number(side) >= 48)
  return isInset || (circle !== undefined && Number(circle) < 2) || /^polygon\(\s*(0(px|%)?[\s,]*)+\)$/.test(path)
}

/** Whether an element has no room for its words, and cuts off what does not fit. */
export function isWithoutSize(value: Value, size: number): boolean {
  if (value('content-visibility') === 'hidden') return true
  const isCut = ['hidden', 'clip', 'scroll', 'auto'].some((kind) => value('overflow')?.includes(kind))
  const tiny = (name: string): boolean => (pixels(value(name), size, 1_280) ?? Infinity) < LEAST
  return (
    isCut &&
    ['height', 'width', 'max-height', 'max-width', 'block-size', 'inline-size', 'line-height'].some(tiny) &&
    !isNumber(value('line-height'), tiny)
  )
}

/** A line height without a unit counts type heights, not pixels. */
function isNumber(written: string | undefined, tiny: (name: string) => boolean): boolean {
  const others = ['height', 'width', 'max-height', 'max-width', 'block-size', 'inline-size']
  return /^[\d.]+$/.test(written ?? '') && Number(written) > 0 && !others.some(tiny)
}
