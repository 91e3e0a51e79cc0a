import type { ConfigData } from 'html-validate'

/** What html-validate asks of every page, and why it does not ask the rest. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Both ways of writing it are valid; prettier writes ours.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Templates leave spaces where they decide something. No reader meets them.
    'no-trailing-whitespace': 'off',
    // On a phone, tables are laid out as cards, and some lists have no bullets: browsers then drop the role, unless it is written.
    'no-redundant-role': 'off',
    // A box round a table that scrolls by itself is a region only so that it can be reached and named.
    'prefer-native-element': ['error', { exclude: ['list', 'region'] }],
    // A list may have a name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The form that filters projects acts as each choice is made; it is there only with scripts, and sends nothing.
    'wcag/h32': 'off',
    // The name of a heading that begins with a figure begins with one too, as HTML lets it.
    'valid-id': ['error', { relaxed: true }],
    // A title says which council and body it is of, however long their names are.
    'long-title': 'off',
  },
}
