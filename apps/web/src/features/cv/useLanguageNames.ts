import { useFormat } from '../../ui/index.js';
import { LANGUAGE_CODES } from './choices.js';

/** Languages by their names in the language of the screen. */
export function useLanguageNames() {
  const { language } = useFormat();
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const nameOf = (code: string) => {
    const name = names.of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  };
  /** To choose from, with those that this CV has besides. */
  const choicesWith = (codes: readonly (string | null)[]) => {
    // Not every browser has a name for every language.
    const named = LANGUAGE_CODES.filter((code) => names.of(code) !== code);
    return [...new Set([...named, ...codes.filter((code) => code !== null)])]
      .map((code) => ({ value: code, label: nameOf(code) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
  };
  return { nameOf, choicesWith };
}
