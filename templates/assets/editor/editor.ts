import { readForm, readYamlForm, writeForm, writeYamlForm } from '../../../src/content/front-matter/document-form.ts'
import { LIST_FIELD, TEXT_FIELD, type EditorConfiguration } from '../../../src/editor/form.ts'
import { startEditor } from '../../../src/editor/start-editor.ts'
import { workOnServedFolder } from '../../../src/editor/work-on-served-folder.ts'

/* The one script of the editor's page. What it edits, and where, stands beside it. */
const answer = await fetch('configuration.json')
const configuration: EditorConfiguration = await answer.json()
if (configuration.backend.name === 'test-repo') workOnServedFolder(new URL('folder/', document.baseURI).href)
// The two files of YAML, told apart by whether they are lists: the editor does not say which it writes, and they hold comments.
const originals = new Map<boolean, string>()
await startEditor(configuration, {
  record: { read: (text) => readForm(text, TEXT_FIELD), write: (values) => writeForm(values, TEXT_FIELD) },
  recordYaml: {
    read: (text) => {
      const values = readYamlForm(text, LIST_FIELD)
      originals.set(LIST_FIELD in values, text)
      return values
    },
    write: (values) => writeYamlForm(values, LIST_FIELD, originals.get(LIST_FIELD in values) ?? ''),
  },
})
