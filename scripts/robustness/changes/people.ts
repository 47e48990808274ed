import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { type Change, inEach, type Language, type Letter, replaced } from '../change.js';
import type { Fact } from '../facts.js';

/** Official and inverted names beside the short ones of the library. */
const otherForms: Readonly<Record<Language, readonly (readonly [name: string, code: string])[]>> = {
  fr: [
    ['Corée (Rép. de)', 'KR'],
    ['République de Corée', 'KR'],
    ['République du Bénin', 'BJ'],
    ['Lao (R.d.p.)', 'LA'],
    ['Iran (République islamique d\u2019)', 'IR'],
    ['Hong Kong (Chine)', 'HK'],
    ['Iraq', 'IQ'],
    ['Moldova (République de)', 'MD'],
    ['République de Macédoine du Nord', 'MK'],
    ['Venezuela (République bolivarienne du)', 'VE'],
    ['Tanzanie (République-Unie de)', 'TZ'],
    ['Royaume-Uni de Grande-Bretagne et d\u2019Irlande du Nord', 'GB'],
  ],
  en: [
    ['Korea (Rep. of)', 'KR'],
    ['Republic of Korea', 'KR'],
    ['Republic of Benin', 'BJ'],
    ['Lao P.D.R.', 'LA'],
    ['Iran (Islamic Republic of)', 'IR'],
    ['Viet Nam', 'VN'],
    ['Czechia', 'CZ'],
    ['Moldova (Republic of)', 'MD'],
    ['Republic of North Macedonia', 'MK'],
    ['Venezuela (Bolivarian Republic of)', 'VE'],
    ['United Republic of Tanzania', 'TZ'],
    ['United Kingdom of Great Britain and Northern Ireland', 'GB'],
    ['USA', 'US'],
    ['Türkiye', 'TR'],
    ['Côte d\u2019Ivoire', 'CI'],
    ['The Gambia', 'GM'],
  ],
  es: [
    ['Corea (Rep. de)', 'KR'],
    ['República de Corea', 'KR'],
    ['República de Benin', 'BJ'],
    ['Lao (R.D.P.)', 'LA'],
    ['República Islámica del Irán', 'IR'],
    ['Irán (República Islámica del)', 'IR'],
    ['Viet Nam', 'VN'],
    ['Chequia', 'CZ'],
    ['Moldova (República de)', 'MD'],
    ['Macedonia del Norte', 'MK'],
    ['Venezuela (República Bolivariana de)', 'VE'],
    ['República Unida de Tanzanía', 'TZ'],
    ['Reino Unido de Gran Bretaña e Irlanda del Norte', 'GB'],
    ['EE.UU.', 'US'],
    ['Estados Unidos', 'US'],
    ['Türkiye', 'TR'],
    ['Côte d\u2019Ivoire', 'CI'],
    ['Rep. Dominicana', 'DO'],
    ['Países Bajos (Reino de los)', 'NL'],
  ],
};

/** States of the library's list: dependencies and the like are no members. */
const nonStates = new Set('AQ BV HM TF UM GS IO CX CC NF PN AX SJ EH BL MF GP MQ RE GF YT PM WF'.split(' '));

const countries = { fr: french.countries, en: english.countries, es: spanish.countries };

const namesIn = (language: Language): readonly (readonly [name: string, code: string])[] => [
  ...otherForms[language],
  ...Object.entries(countries[language]).flatMap(([code, name]): [string, string][] => {
    const first = Array.isArray(name) ? name[0] : name;
    return nonStates.has(code) || first === undefined ? [] : [[first, code]];
  }),
];

/** Countries of people, as they stand in brackets behind a name. */
function withCountries(
  letter: Letter,
  names: readonly (readonly [name: string, code: string])[],
  shift: number,
): { content: string; codes: Map<string, string> } | null {
  const printed = new Map(
    letter.record.people.flatMap(({ country }) => (country?.code ? [[country.name, country.code] as const] : [])),
  );
  const meetings = new Set(letter.record.meetings.flatMap(({ country }) => (country ? [country.code] : [])));
  const codes = new Map<string, string>();
  const places: { start: number; end: number; by: string }[] = [];
  let next = shift;
  for (const [name, code] of printed) {
    if (meetings.has(code)) continue;
    const bracketed = `(${name})`;
    // in a table or amid a sentence it stays, and the person has the old one there
    if (letter.text.split(name).length !== letter.text.split(bracketed).length) continue;
    const [other, otherCode] = names[next++ % names.length] ?? [name, code];
    codes.set(code, otherCode);
    for (let at = letter.text.indexOf(bracketed); at >= 0; at = letter.text.indexOf(bracketed, at + 1))
      places.push({ start: at + 1, end: at + bracketed.length - 1, by: other });
  }
  return places.length === 0 ? null : { content: replaced(letter.text, places), codes };
}

const rounds = 12;

const countryChanges = (names: readonly (readonly [name: string, code: string])[], language: Language): Change[] =>
  Array.from({ length: rounds }, (_, round) => ({
    kind: 'countries',
    language,
    name: `round ${round + 1} of ${rounds}`,
    compared: ['people', 'meetings', 'mandates', 'deadlines'],
    apply(letter: Letter) {
      const made = withCountries(letter, names, Math.floor((round * names.length) / rounds) + letter.name.length);
      if (made === null) return null;
      const expected = (fact: Fact): Fact => {
        if (fact.kind !== 'people') return fact;
        const parts = fact.text.split(' / ');
        return {
          ...fact,
          text: parts.map((part, at) => (at === 4 ? (made.codes.get(part) ?? part) : part)).join(' / '),
        };
      };
      return { content: made.content, expected };
    },
  }));

interface Honorifics {
  /** The one that is replaced, behind white space or a bracket. */
  readonly of: RegExp;
  readonly by: readonly string[];
}

const honorifics: Readonly<Record<Language, Honorifics>> = {
  fr: { of: /(?<=^|[\s(])M\. (?=\p{Lu}\p{Ll})/gu, by: ['Dr', 'Prof.', 'S. E. M.', 'M.\u00a0', 'Ing.', 'Monsieur'] },
  en: {
    of: /(?<=^|[\s(])Mr\.? (?=\p{Lu}\p{Ll})/gu,
    by: [
      'Dr',
      'Dr.',
      'Prof.',
      'Professor',
      'H.E. Mr',
      'H. E. Mr.',
      'Mr.',
      'Mr\u00a0',
      'Eng.',
      'Hon.',
      'His Excellency Mr',
    ],
  },
  es: {
    of: /(?<=^|[\s(])Sr\.? (?=\p{Lu}\p{Ll})/gu,
    by: [
      'Sr',
      'Sr.\u00a0',
      'Señor',
      'D.',
      'Don',
      'Sr. D.',
      'Dr.',
      'Prof.',
      'Ing.',
      'Lic.',
      'S.E. Sr.',
      'S. E. el Sr.',
      'Excmo. Sr.',
    ],
  },
};

/** An honorific of a man by another; offices keep their gender. */
const honorificChanges = ({ of, by }: Honorifics, language: Language): Change[] =>
  by.map((honorific) => ({
    kind: 'honorifics',
    name: honorific.replace('\u00a0', ''),
    language,
    compared: ['people', 'meetings', 'mandates', 'deadlines'],
    apply({ text }: Letter) {
      const content = text.replace(of, `${honorific} `.replace('\u00a0 ', '\u00a0'));
      return content === text ? null : { content };
    },
  }));

export const peopleChanges: readonly Change[] = [
  ...inEach({ fr: namesIn('fr'), en: namesIn('en'), es: namesIn('es') }, countryChanges),
  ...inEach(honorifics, honorificChanges),
];
