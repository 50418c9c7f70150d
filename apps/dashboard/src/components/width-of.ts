/** From this many characters on an option cannot be read in one column of a form. */
const longOption = 40

/** The class that gives a list to choose from the whole width, where its longest option needs it. */
export function widthOf(options: readonly { readonly label: string }[]): string {
  return options.some(({ label }) => label.length > longOption) ? 'choice wide' : 'choice'
}
