import type { FileLocation } from '../domain/file-location.ts'
import { visibleText } from './visible-text.ts'

/** A place as editors and terminals take it to jump to: `content/reports/2021/care-home-fees.md:4:7`. */
export function formatLocation({ file, line, column }: FileLocation): string {
  return [visibleText(file), line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':')
}
