import { describe, expect, it } from '@jest/globals';
import { mailDomainOf, mailSign } from './mail-address.js';

describe('what an address says of a company', () => {
  it.each([
    ['rh@scierie-dubois.example', 'Scierie Dubois SARL', 'of_company'],
    ['rh@DUBOIS.example', 'SAS Dubois', 'of_company'],
    ['contact@lemoine.fr.example', 'Garage Lemoîne', 'of_company'],
    ['rh@bat.example', 'BAT', 'of_company'],
    ['dubois@gmail.com', 'Scierie Dubois', 'of_anybody'],
    ['x@hotmail.co.uk', 'Hotmail SARL', 'of_anybody'],
    ['rh@autre.example', 'Scierie Dubois', 'other'],
    ['rh@transport-nord.example', 'Transport Delattre', 'other'],
    ['rh@sarl.example', 'SARL Dubois', 'other'],
    ['rh@gmail.com.dubious.example', 'Scierie Dubois', 'other'],
  ])('%s for %s: %s', (address, company, sign) => {
    expect(mailSign(address, company)).toBe(sign);
  });

  it('is read from what comes last', () => {
    expect(mailDomainOf('"a@b"@Exemple.example')).toBe('exemple.example');
  });
});
