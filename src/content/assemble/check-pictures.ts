import type { Picture } from '../../domain/picture.ts'
import type { Problem } from '../../domain/problem.ts'
import { nearestOf } from '../nearest-of.ts'
import type { Draft } from '../parse/parse-documents.ts'
import { listTexts } from './list-texts.ts'

/** The pictures that texts show. Any other is not published: it may be one of a report that was taken back. */
export function shownPictures(draft: Draft): readonly Picture[] {
  const shown = new Set(listTexts(draft).flatMap(({ prose }) => prose.images.map(({ source }) => source)))
  return draft.pictures.filter(({ address }) => shown.has(address))
}

/** Looks whether every picture that a text shows is there, and is shown from this site, where no policy keeps it out. */
export function checkPictures(draft: Draft): readonly Problem[] {
  const known = draft.pictures.map(({ address }) => address)
  return listTexts(draft).flatMap(({ prose, file }) =>
    prose.images.flatMap(({ source, line }): readonly Problem[] => {
      if (known.includes(source)) return []
      if (!source.startsWith('/')) return [outside(source, { file, line })]
      const nearest = nearestOf(source, known)
      return [
        {
          kind: 'missing-picture',
          severity: 'error',
          location: { file, line },
          message: `Cannot show the picture "${source}": there is no such file in the content`,
          advice: 'Put the file into the folder pictures, and write its address as /pictures/name.png',
          ...(nearest === undefined ? {} : { nearest }),
        },
      ]
    }),
  )
}

function outside(source: string, location: Problem['location']): Problem {
  return {
    kind: 'outside-picture',
    severity: 'error',
    location,
    message: `Cannot show the picture "${source}": it comes from another site, which would learn who reads the page`,
    advice: 'Put a copy into the folder pictures, and write its address as /pictures/name.png',
  }
}
