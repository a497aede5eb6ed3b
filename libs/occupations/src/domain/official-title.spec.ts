import { describe, expect, it } from '@jest/globals';
import { officialTitle } from './official-title.js';

describe('officialTitle', () => {
  it.each([
    ['Cariste', 'Cariste', 'Cariste'],
    ['Vendeur / Vendeuse', 'Vendeur', 'Vendeuse'],
    ['Agent / Agente de tri', 'Agent de tri', 'Agente de tri'],
    [
      'Employé polyvalent / Employée polyvalente de libre-service',
      'Employé polyvalent de libre-service',
      'Employée polyvalente de libre-service',
    ],
    ['Instrumentiste Industriel / Industrielle', 'Instrumentiste Industriel', 'Instrumentiste Industrielle'],
    ['Valet / Femme de chambre', 'Valet de chambre', 'Femme de chambre'],
  ])('gives both forms of %s', (text, masculine, feminine) => {
    expect(officialTitle(text)).toEqual({ masculine, feminine });
  });
});
