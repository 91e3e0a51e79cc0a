/** Words that are printed on every page. */
export interface RunningLine {
  readonly kind: 'header' | 'footer' | 'watermark'
  readonly text: string
}
