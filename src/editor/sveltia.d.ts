/** The package's own types cannot be found by Node's rules: this is the little of it that we call. */
declare module '@sveltia/cms' {
  const CMS: {
    registerCustomFormat(
      name: string,
      extension: string,
      methods: { readonly fromFile: (text: string) => unknown; readonly toFile: (values: unknown) => string },
    ): void
    registerEventListener(listener: {
      readonly name: 'postSave'
      readonly handler: (event: { readonly entry: { get(name: string): unknown } }) => void
    }): void
    init(options: { readonly config: import('./form.ts').EditorConfiguration }): Promise<void>
  }
  export default CMS
}
