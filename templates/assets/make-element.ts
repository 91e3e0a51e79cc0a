/** What an element holds: other nodes, or text, which stays text whatever it looks like. */
export type Content = Node | string

/** Makes elements of one document. Nothing typed or found is ever read as HTML. */
export function elementMaker(document: Document) {
  return <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    attributes: Readonly<Record<string, string>>,
    ...content: readonly Content[]
  ): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name)
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
    element.append(...content)
    return element
  }
}
