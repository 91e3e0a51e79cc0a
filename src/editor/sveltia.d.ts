/** The package's own types cannot be found by Node's rules: this is the little of it that we call. */
declare module '@sveltia/cms' {
  export function registerCustomFormat(
    name: string,
    extension: string,
    methods: { readonly fromFile: (text: string) => unknown; readonly toFile: (values: unknown) => string },
  ): void
  export function registerEventListener(listener: {
    readonly name: 'postSave'
    readonly handler: (event: { readonly entry: { get(name: string): unknown } }) => void
  }): void
  export function init(options: { readonly config: object }): Promise<void>
}
