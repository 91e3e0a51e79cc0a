const PER_UNIT: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  vw: 12.8,
  vh: 7.2,
  vmin: 7.2,
  vmax: 12.8,
  rem: 16,
}
const NAMED: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
}

/** Pixels to a point. */
export const PER_POINT = 4 / 3

/** A length in pixels on a screen of middle size; a part of what it is counted from where it is per cent. Undefined for no length. */
export function pixels(written: string | undefined, em: number, whole: number): number | undefined {
  const [, number = '', unit = ''] = /^([-+]?\d*\.?\d+(?:e[-+]?\d+)?)([a-z%]*)$/i.exec((written ?? '').trim()) ?? []
  if (number === '') return undefined
  const value = Number(number)
  const name = unit.toLowerCase()
  if (name === '%') return (value / 100) * whole
  if (name === 'em') return value * em
  if (name === 'ex' || name === 'ch') return (value * em) / 2
  const per = name === '' ? 1 : PER_UNIT[name]
  return per === undefined ? undefined : value * per
}

/** The size of type in pixels, in something whose own is known. */
export function fontSize(written: string | undefined, parent: number): number {
  const name = (written ?? '').trim().toLowerCase()
  if (name === 'smaller') return parent / 1.2
  if (name === 'larger') return parent * 1.2
  return NAMED[name] ?? pixels(name, parent, parent) ?? parent
}
