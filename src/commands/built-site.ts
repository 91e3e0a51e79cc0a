import { UserError } from '../domain/user-error.ts'
import { findSite } from '../publish/output/find-site.ts'

/** What is known of the built site in a folder. Throws a `UserError` where there is none. */
export async function builtSite(folder: string) {
  const site = await findSite(folder)
  if (!site) throw new UserError(`There is no site in ${folder}\n→ Build it first: npm run build`)
  return site
}
