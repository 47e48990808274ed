import type { Chance } from './random.js';

/** A town or country as the three languages call it. */
export interface Place {
  readonly en: string;
  readonly fr: string;
  readonly es: string;
}

export interface Chair {
  readonly name: string;
  readonly isWoman: boolean;
  readonly country: Place;
}

/** A Resolution in one of its revisions. */
export interface Text {
  readonly number: string;
  readonly place: Place;
  readonly year: number;
}

const place = (en: string, fr: string, es: string): Place => ({ en, fr, es });

export const towns: readonly [Place, ...Place[]] = [
  place('Geneva', 'Genève', 'Ginebra'),
  place('Montevideo', 'Montevideo', 'Montevideo'),
  place('Bergen', 'Bergen', 'Bergen'),
  place('Tunis', 'Tunis', 'Túnez'),
];

const countries: readonly [Place, ...Place[]] = [
  place('Norway', 'Norvège', 'Noruega'),
  place('Senegal', 'Sénégal', 'Senegal'),
  place('Uruguay', 'Uruguay', 'Uruguay'),
  place('Japan', 'Japon', 'Japón'),
];

const [geneva] = towns;
const dubai = place('Dubai', 'Dubaï', 'Dubái');
const hammamet = place('Hammamet', 'Hammamet', 'Hammamet');

export const texts: readonly [Text, ...Text[]] = [
  { number: '72', place: dubai, year: 2012 },
  { number: '72', place: hammamet, year: 2016 },
  { number: '72', place: geneva, year: 2022 },
  { number: '44', place: hammamet, year: 2016 },
  { number: '44', place: geneva, year: 2022 },
  { number: '67', place: geneva, year: 2022 },
];

const women: readonly [string, ...string[]] = ['Ilse', 'Marthe', 'Rosa', 'Eun-ji', 'Awa', 'Ingrid', 'Zoé', 'Nuria'];
const men: readonly [string, ...string[]] = ['Anton', 'Émile', 'Pablo', 'Kenji', 'Modou', 'Lars', 'Théo', 'Iñaki'];
const families = (
  'Velde Bråten Quispe Tanaka Ndoye Solheim Ferrand Ibarra Haugen Sarr Olmedo Morita Gueye Nygård Chastel Rivadeneira ' +
  'Lunde Diatta Cardozo Hasegawa Badji Myhre Lacombe Etcheverry'
).split(' ');

/** People of one group: no two of one name. */
export function chairsOf(chance: Chance): () => Chair {
  const taken = new Set<string>();
  return () => {
    for (;;) {
      const isWoman = chance.share() < 0.5;
      const name = `${chance.oneOf(isWoman ? women : men)} ${families[chance.between(0, families.length - 1)]}`;
      if (taken.has(name)) continue;
      taken.add(name);
      return { name, isWoman, country: chance.oneOf(countries) };
    }
  };
}

const first = 'BDFGKLMNPRSTV';
const vowels = 'AEIOU';
const last = 'KLMNRST';

/** The acronym of a focus group that there is none of: `FG-KOR`. */
export const groupName = (index: number): string => {
  const letters = [first, vowels, last, vowels, last];
  let rest = index;
  const name = letters.map((from) => {
    const letter = from[rest % from.length];
    rest = Math.floor(rest / from.length);
    return letter;
  });
  return `FG-${name.join('')}`;
};
