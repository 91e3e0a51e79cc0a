/** Whether the words given for a picture are only the name of its file, or what a program wrote in their place: `IMG_1234.jpg`, `Picture 1`. */
export function saysNothing(words: string): boolean {
  const name = words.trim()
  return (
    /^\S*[\w)-]\.(jpe?g|png|gif|webp|svg|tiff?|bmp|emf|wmf|heic|pdf|docx?)$/i.test(name) ||
    /^[^.]{0,80}\.(jpe?g|png|gif|webp|svg|tiff?|bmp|emf|wmf|heic)$/i.test(name) ||
    /^(img|image|picture|photo|pic|graphic|screenshot|screen shot|figure|logo|chart|diagram|dsc[nf]?|scan|untitled|text ?box|shape|object|alt( text)?|pxl|mvimg|whatsapp image)?[\s_#()-]*[\d\s_.:()-]*( at [\d.:]+( [ap]m)?)?$/i.test(
      name,
    ) ||
    /^(image|img|dsc[nf]?|pxl|scan|screenshot)[_-]?[\da-z]*[_-]\d[\w-]*$/i.test(name) ||
    /^(https?:|file:|data:|[a-z]:\\|\\\\)/i.test(name) ||
    /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i.test(name)
  )
}
