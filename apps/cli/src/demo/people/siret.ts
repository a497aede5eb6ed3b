/** Luhn's checksum over a string of digits, the check of SIREN and SIRET numbers. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

/**
 * A number shaped like a SIRET, with valid checksums for its SIREN (first nine digits) and as a whole, that begins with
 * 000 and so belongs to nobody. `serial` is 1 to 99999.
 */
export function fictionalSiret(serial: number): string {
  const siren = withCheckDigit(`000${String(serial).padStart(5, '0')}`);
  return withCheckDigit(`${siren}0001`);
}

function withCheckDigit(digits: string): string {
  const complete = '0123456789'.split('').find((check) => passesLuhn(digits + check));
  return digits + (complete ?? '');
}
