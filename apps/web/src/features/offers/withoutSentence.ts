/** The text without the sentence or line that holds the phrase: taking out words alone would leave a sentence that says nothing. */
export function withoutSentence(text: string, phrase: string): string {
  const at = text.indexOf(phrase);
  if (at < 0 || phrase === '') return text;
  const before = text.slice(0, at);
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((end) => before.lastIndexOf(end) + end.length), 0);
  const start = /[.!?] $|\n$/.test(before.slice(0, from)) ? from : 0;
  const after = text.slice(at + phrase.length);
  const [rest = ''] = /^[^.!?\n]*[.!?]?/.exec(after) ?? [];
  const kept = text.slice(0, start);
  const left = after.slice(rest.length).replace(kept === '' || kept.endsWith('\n') ? /^[ \n]/ : /^ /, '');
  return (kept + left).trim();
}
