/** French sets a no-break space before high punctuation and inside quotation marks; authors of catalogues write plain spaces. */
export function frenchSpacing(text: string): string {
  return text
    .replace(/ (?=[;?!])/g, '\u202f')
    .replace(/ (?=[:»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0');
}
