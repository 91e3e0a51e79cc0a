import type { Picture } from '../../domain/picture.ts'
import { withoutExtras } from '../../domain/pictures/without-extras.ts'
import type { Problem } from '../../domain/problem.ts'

/** Looks whether a picture's file says more than its picture: who made it, where, with what. Pictures of the guide are looked at too. */
export function checkPictureExtras(pictures: readonly Picture[]): readonly Problem[] {
  return pictures.flatMap(({ file, bytes }): readonly Problem[] => {
    const { extras = [] } = withoutExtras(bytes) ?? {}
    if (extras.length === 0) return []
    return [
      {
        kind: 'picture-extras',
        severity: 'error',
        location: { file },
        message: `Cannot publish the picture: its file carries ${extras.join(', ')}, which anyone can read`,
        advice:
          'Import the paper that it belongs to again, which takes that out; or, on Windows, choose Properties, Details, "Remove Properties and Personal Information"',
      },
    ]
  })
}
