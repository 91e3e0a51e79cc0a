/** A telephone number or e-mail address as it is compared: `+44 (0)1235 422422` is `01235422422`. */
export function plainContact(written: string): string {
  return written
    .toLowerCase()
    .replace(/[\s()-]/g, '')
    .replace(/^\+440?/, '0')
}
