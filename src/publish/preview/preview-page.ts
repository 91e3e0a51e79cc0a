import type { PreviewState } from './preview.ts'
import { panelContent, panelSummary, PREVIEW_PATH } from './problem-panel.ts'

/** A page of the site with the panel put into it. The script and the style come from this site, as its policy asks. */
export function withPanel(html: string, state: PreviewState): string {
  return html
    .replace(/<\/head>/i, (end) => `${headFor(state)}${end}`)
    .replace(/<\/body>(?![\s\S]*<\/body>)/i, (end) => `${panelFor(state)}${end}`)
}

/** The page that stands where there is no good site yet: what is wrong, and nothing else. */
export function problemsPage(state: PreviewState): string {
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>No site to show yet</title>',
    `${headFor(state)}</head>`,
    '<body class="preview-page">',
    '<main><h1>No site to show yet</h1>',
    '<p>The site is built as soon as this is put right. This page then shows it by itself.</p></main>',
    `${panelFor(state)}</body>`,
    '</html>',
  ].join('\n')
}

function headFor({ site }: PreviewState): string {
  const path = `${site?.basePath ?? '/'}${PREVIEW_PATH}`
  return `<link rel="stylesheet" href="${path}panel.css"><script type="module" src="${path}panel.js"></script>`
}

/** The last part of the page, so that nothing of the page itself is covered at its end, and stuck to the window's foot till then. */
function panelFor(state: PreviewState): string {
  const events = `${state.site?.basePath ?? '/'}${PREVIEW_PATH}events`
  return (
    `<aside class="preview-panel" id="preview-panel" aria-label="Preview" data-events="${events}" data-edition="${state.edition}">` +
    `<p class="preview-panel__status" role="status">${panelSummary(state)}</p>` +
    `<div id="preview-problems">${panelContent(state)}</div></aside>`
  )
}
