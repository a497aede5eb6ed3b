/** SIREN of La Poste: its thousands of establishments outgrew the check digit, so their digits only add up to a multiple of 5. */
const LA_POSTE = '356000000';

/**
 * Whether the text is a SIRET number: 14 digits, the last of which makes the Luhn sum a multiple of 10 (INSEE, identification des
 * établissements). Numbers that begin with 000 are well-formed and belong to nobody: invented employers have those.
 */
export function isSiret(text: string): boolean {
  if (!/^[0-9]{14}$/.test(text)) return false;
  if (luhnSum(text) % 10 === 0) return true;
  return text.startsWith(LA_POSTE) && digitSum(text) % 5 === 0;
}

/** Every second digit from the right is doubled; of a two-digit result both digits count. */
function luhnSum(digits: string): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const doubled = Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}

const digitSum = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

/** The company of an establishment: the first nine digits of its SIRET. */
export const sirenOf = (siret: string): string => siret.slice(0, 9);
