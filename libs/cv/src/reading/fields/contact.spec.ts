import { describe, expect, it } from '@jest/globals';
import { fieldsOf } from '../reading.fixture.js';

const withContact = (text: string) => fieldsOf(`Jean DUPONT\n${text}\nEXPÉRIENCES\n2019-2020 : Cariste, Kiabi`);

describe('contact', () => {
  it.each([
    ['06 39 98 01 12', '+33639980112'],
    ['06.39.98.01.12', '+33639980112'],
    ['+33 6 39 98 01 12', '+33639980112'],
    ['+33 (0)6 39 98 01 12', '+33639980112'],
    ['0033639980112', '+33639980112'],
    ['Tél. : 03-53-01-00-44', '+33353010044'],
    ['03 53 01 00 44 / 06 39 98 01 12', '+33353010044'],
    ['06/39/98/01/12', '+33639980112'],
    ['Fax 03 53 01 00 44', null],
    ['01/2018 - 12/2019', null],
    ['1 85 03 59 500 123 45', null],
  ])('reads the phone number of %s', (text, phone) => {
    expect(withContact(text).phone).toBe(phone);
  });

  it.each([
    ['jean.dupont@example.org', 'jean.dupont@example.org'],
    ['Mail:Jean.Dupont59@Example.org', 'jean.dupont59@example.org'],
    ['jean.dupont @ example.org', 'jean.dupont@example.org'],
    ['jean.dupont@\nexample.org', 'jean.dupont@example.org'],
    ['@jean.dupont', null],
  ])('reads the address of %s', (text, email) => {
    expect(withContact(text).email).toBe(email);
  });

  it.each([
    ['12 rue des Mineurs, 59500 DOUAI', '59500', 'Douai'],
    ['62110 HENIN BEAUMONT', '62110', 'Hénin-Beaumont'],
    ['Douai (59500)', '59500', 'Douai'],
    ['F-59000 Lille Cedex 9', '59000', 'Lille'],
    ['Habite à Lens', null, 'Lens'],
    ['Sainte-Barbe-sur-Terril', null, null],
    ['59870 Tilloy-lez-Marchiennes – permis B', '59870', 'Tilloy-lez-Marchiennes'],
  ])('reads the place of %s', (text, postcode, city) => {
    const fields = withContact(text);
    expect([fields.postcode, fields.city]).toEqual([postcode, city]);
  });

  it('takes neither a birthplace nor the town of a job nor the phone of a referee', () => {
    const fields = fieldsOf(
      'Jean DUPONT\nNé le 12/03/1985 à Lens\nEXPÉRIENCES\n2019-2020 : Cariste, Kiabi, 59553 Lauwin-Planque\nRÉFÉRENCES\nMme Petit, 03 53 01 00 44, petit@example.org',
    );
    expect([fields.city, fields.postcode, fields.phone, fields.email]).toEqual([null, null, null, null]);
  });
});

describe('name', () => {
  it.each([
    ['Jean DUPONT', 'Jean', 'Dupont'],
    ['DUPONT Jean', 'Jean', 'Dupont'],
    ['Marie-Christine LE GALL', 'Marie-Christine', 'Le Gall'],
    ['M. Karim BEN ALI', 'Karim', 'Ben Ali'],
    ['FATIMA EL AMRANI', 'Fatima', 'El Amrani'],
    ["Sandrine D'HONDT", 'Sandrine', "D'Hondt"],
    ['Jean de La Fontaine', 'Jean', 'de La Fontaine'],
    ['Wozniak Bruno', 'Bruno', 'Wozniak'],
    ['Nom : DUPONT\nPrénom : Jean', 'Jean', 'Dupont'],
    ['CURRICULUM VITAE\nJean DUPONT', 'Jean', 'Dupont'],
    ['Préparateur de commandes\nJean DUPONT', 'Jean', 'Dupont'],
  ])('reads %s', (text, given, family) => {
    expect(fieldsOf(`${text}\n59500 Douai\nEXPÉRIENCES\n2019-2020 : Cariste, Kiabi`).name).toEqual({ given, family });
  });

  it('is null when there is none', () => {
    expect(fieldsOf('EXPÉRIENCES PROFESSIONNELLES\n2019-2020 : Cariste, Kiabi').name).toEqual({
      given: null,
      family: null,
    });
  });
});
