import { describe, expect, it } from 'vitest';
import { detectPeople } from '../../../src/detect/people/index.js';
import { people } from '../../../src/locales/fr/people.js';
import { withGroups } from '../../support/made-document.js';

/** `honorific | name #country` of each person. */
const named = (text: string) =>
  detectPeople(withGroups(text), people).findings.map(
    ({ value: { honorific, name, country } }) => `${honorific} | ${name}${country ? ` #${country.code}` : ''}`,
  );

describe('a name', () => {
  const latin = [
    [0x41, 0x5a],
    [0xc0, 0xde],
    [0x100, 0x217],
    [0x21a, 0x21b],
    [0x226, 0x24e],
    [0x1e00, 0x1e9e],
    [0x1ea0, 0x1ef9],
  ].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)));
  const isTone = /[ƄƧƼƢɁ×]/;
  const capitals = latin.filter((letter) => /^\p{Lu}$/u.test(letter) && !isTone.test(letter));
  it('begins with any capital of the Latin script', () => {
    expect(capitals.length).toBeGreaterThan(320);
    const missed = capitals.filter((capital) => {
      const name = `${capital}ara ${capital}${capital.toLowerCase()}ov`;
      return named(`Mme ${name} (Mali), Présidente de la CE 5`).join() !== `Mme | ${name} #ML`;
    });
    expect(missed).toEqual([]);
  });

  it.each([
    ['M. Łucja Żuk (Pologne)', 'M. | Łucja Żuk #PL'],
    ['Mme Đivo Šarić (Croatie)', 'Mme | Đivo Šarić #HR'],
    ['M. İlker Işık (Türkiye)', 'M. | İlker Işık #TR'],
    ['M. Əli Məmmədov (Azerbaïdjan)', 'M. | Əli Məmmədov #AZ'],
    ['M. Þór Ægisson (Islande)', 'M. | Þór Ægisson #IS'],
    ['Mgr Paolo Ricci (Saint-Siège)', 'Mgr | Paolo Ricci #VA'],
    ['Mlle Ana Costa', 'Mlle | Ana Costa'],
    ['S.E. M. Ali Ba (Mali)', 'S.E. M. | Ali Ba #ML'],
    ['S. E. Mme Ana Costa', 'S. E. Mme | Ana Costa'],
    ['S.E.M. Ali Ba', 'S.E.M. | Ali Ba'],
    ['S. Exc. M. Ali Ba', 'S. Exc. M. | Ali Ba'],
    ['Son Excellence Madame Ana Costa', 'Son Excellence Madame | Ana Costa'],
    ['Pr Karl Braun', 'Pr | Karl Braun'],
    ['Mme la Professeure Ana Costa', 'Mme la Professeure | Ana Costa'],
    ['M. Jean DE LA CRUZ (Philippines)', 'M. | Jean DE LA CRUZ #PH'],
    ['M. J.-P. Durand', 'M. | J.-P. Durand'],
    ['M. A. B. Okafor (Nigéria)', 'M. | A. B. Okafor #NG'],
    ['M. van der Meer (Pays-Bas)', 'M. | van der Meer #NL'],
    ['M. Abdulla bin Khalid al-Sabah (Koweït)', 'M. | Abdulla bin Khalid al-Sabah #KW'],
    ['Mme María de la Luz Pérez-Gómez (Mexique)', 'Mme | María de la Luz Pérez-Gómez #MX'],
    ['Mme Irma Stolz-\nKeller (Suisse)', 'Mme | Irma Stolz-Keller #CH'],
    ['Mme Irma Stolz-\n    Keller (Suisse)', 'Mme | Irma Stolz-Keller #CH'],
  ])('%s', (text, expected) =>
    expect(named(`${text}, Vice-Président de la CE 5, ouvrira la séance.`)).toEqual([expected]),
  );

  it.each<[string, readonly string[]]>([
    ["Voir l'Annexe C. Mme Ana Costa, Présidente de la CE 5, ouvrira la réunion.", ['Mme | Ana Costa']],
    ["Le texte figure dans l'Annexe B. M. Karl Braun, Président de la CE 5, le présentera.", ['M. | Karl Braun']],
    [
      'La réunion a lieu dans la salle K. MM. Karl Braun et Ali Ba sont Vice-Présidents.',
      ['M. | Karl Braun', 'M. | Ali Ba'],
    ],
    ['Le Président est A. M. Turing.', []],
    ['Mme Ana Costa- Présidente de la CE 5', ['Mme | Ana Costa']],
    [
      'MM. Park (Corée (Rép. de)) et van der Meer (Pays-Bas) et Mmes Costa (Brésil) et Ñandu (Paraguay) sont Vice-Présidents de la CE 5.',
      ['M. | Park #KR', 'M. | van der Meer #NL', 'Mme | Costa #BR', 'Mme | Ñandu #PY'],
    ],
    ['MM. Park, Braun et Ba sont Vice-Présidents de la CE 5.', ['M. | Park', 'M. | Braun', 'M. | Ba']],
    ['Mmes Ana Costa et Li Wei, Vice-Présidentes de la CE 5,', ['Mme | Ana Costa', 'Mme | Li Wei']],
    ['Les Vice-Présidents de la CE 5 sont MM. Karl Braun et Ali Ba, Genève.', ['M. | Karl Braun', 'M. | Ali Ba']],
    ['MM. les Présidents de la CE 5 et de la CE 9', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a name goes on over the end of a line', () => {
  it('behind an indent', () => {
    expect(named("Prière de s'adresser à Mlle Ineke\n                van den Akker.")).toEqual([
      'Mlle | Ineke van den Akker',
    ]);
  });
  it('and not into the sentence', () => {
    expect(named('La Présidente de la CE 5, Mme Ana Costa à Genève, et M. Jo Lund ni ne vote ni Ne préside.')).toEqual([
      'Mme | Ana Costa',
    ]);
  });
});
