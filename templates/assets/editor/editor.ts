import { readForm, readYamlForm, writeForm, writeYamlForm } from '../../../src/content/front-matter/document-form.ts'
import { LIST_FIELD, type EditorConfiguration } from '../../../src/editor/form.ts'
import { startEditor } from '../../../src/editor/start-editor.ts'
import { workOnServedFolder } from '../../../src/editor/work-on-served-folder.ts'

/* The one script of the editor's page. What it edits, and where, stands beside it. */
const answer = await fetch('configuration.json')
const configuration: EditorConfiguration = await answer.json()
if (configuration.backend.name === 'test-repo') workOnServedFolder(new URL('folder/', document.baseURI).href)
await startEditor(configuration, {
  record: { read: readForm, write: writeForm },
  recordYaml: {
    read: (text) => readYamlForm(text, LIST_FIELD),
    write: (values) => writeYamlForm(values, LIST_FIELD),
  },
})
