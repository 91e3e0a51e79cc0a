/*
 * Runs in pages that `npm start` shows, and nowhere else: shows what the newest build found wrong, and loads the page again
 * when the site was built well. Served as it stands.
 */
const panel = document.getElementById('preview-panel')
const status = panel.querySelector('[role=status]')
const problems = document.getElementById('preview-problems')
let shown

new EventSource(panel.dataset.events).addEventListener('news', ({ data }) => {
  const { edition, summary, html } = JSON.parse(data)
  if (edition !== panel.dataset.edition) {
    location.reload()
    return
  }
  // What has not changed is left alone, so that nobody is read to, or loses their place, for nothing.
  if (shown !== html) problems.innerHTML = html
  if (status.textContent !== summary) status.textContent = summary
  shown = html
})
