import { fold } from './text.js';

/** How people who write sentences begin them, up to the trade or the diploma: `J'ai travaillé comme`, `Ensuite j'ai fait un`. */
const SAID =
  /^(?:(?:puis|ensuite|enfin|apres|avant|aussi|d'abord|et|actuellement|maintenant|aujourd'hui)[ ,]+){0,2}(?:j'ai|j'etais|j'occupe|j'occupais|je suis|je travaille|je travaillais|i (?:was|am|worked|work|have been))(?: (?:aussi|egalement|ensuite|d'abord|deja)(?![a-z]))?(?: (?:travaille|ete|fait|occupe|exerce|effectue|realise|obtenu|passe|eu|suivi|valide)(?![a-z]))?(?: (?:comme|en tant que|en tant qu'|un|une|mon|ma|le|la|des|as|an?)(?![a-z])){0,2}(?: (?:poste|emploi|metier) (?:de |d'))? ?/;

/** Length of such a beginning; 0 without one. */
export const saidLength = (text: string): number => SAID.exec(fold(text.slice(0, 120)))?.[0].length ?? 0;
