import { describe, expect, it } from 'vitest';
import { detectPeople } from '../../src/detect/people/index.js';
import { countries } from '../../src/locales/fr/countries.js';
import { people } from '../../src/locales/fr/people.js';
import { countryCode } from '../../src/text/country.js';
import { withGroups } from '../support/made-document.js';
import { memberStates } from '../support/member-states.js';

/** `République du` + `Bénin`, `République` + `tunisienne`. */
const joined = (state: string, name: string): string =>
  `${state}${state.endsWith("'") || name === '' ? '' : ' '}${name}`.trim();

const short: readonly (readonly [RegExp, string])[] = [
  [/République/, 'Rép.'],
  [/démocratique/, 'dém.'],
  [/populaire/, 'pop.'],
  [/fédérale|Fédération/, 'Féd.'],
  [/islamique/, 'isl.'],
];
const abbreviated = (name: string): string => short.reduce((text, [word, form]) => text.replace(word, form), name);

/** `de la République`, `du Royaume`, `des États`, `de l'État`. */
function withArticle(official: string): string {
  if (/^(République|Principauté|Confédération|Fédération)/.test(official)) return `de la ${official}`;
  if (/^(Union|État |Émirat)/.test(official)) return `de l'${official}`;
  return /^(États|Îles)/.test(official) ? `des ${official}` : `du ${official}`;
}

function formsOf(name: string, state = '', rest = ''): string[] {
  const official = joined(state, rest);
  const forms = [name, name.toUpperCase(), name.normalize('NFD'), name.replaceAll('-', ' ')];
  if (official) forms.push(official, official.toUpperCase(), abbreviated(official), withArticle(official));
  if (official) forms.push(`Administration ${withArticle(official)}`, official.replaceAll("'", '’'));
  if (rest) {
    const printed = rest.charAt(0).toUpperCase() + rest.slice(1);
    forms.push(`${printed} (${state})`, `${printed}, ${state}`, `${printed} (${abbreviated(state)})`);
    forms.push(`${printed} (${state})`.toUpperCase());
  }
  return forms;
}

describe('every Member State', () => {
  it('is in the list, with the regions of China', () => {
    expect(memberStates).toHaveLength(198);
    expect(new Set(memberStates.map(([code]) => code)).size).toBe(198);
  });
  const states = memberStates.map(([code, name, state = '', rest = '']) => ({ code, name, state, rest }));
  it.each(states)('$code: $name', ({ code, name, state, rest }) => {
    const forms = formsOf(name, state, rest);
    expect(forms.map((form) => [form, countryCode(form, countries)])).toEqual(forms.map((form) => [form, code]));
  });
  it.each(states)('$code behind a person: $name', ({ code, name, state, rest }) => {
    const forms = formsOf(name, state, rest);
    const read = forms.map((form) => {
      const text = `M. Luc Perrin (${form}), Vice-Président de la CE 20, ouvrira la séance.`;
      return detectPeople(withGroups(text), people).findings.map(({ value }) => [value.role, value.country?.code]);
    });
    expect(read).toEqual(forms.map(() => [['vice-chair', code]]));
  });
});

describe('other forms', () => {
  it.each([
    ['R.-U.', 'GB'],
    ['R.U.', 'GB'],
    ['É.-U.', 'US'],
    ['États-Unis', 'US'],
    ['E.A.U.', 'AE'],
    ['R.P. de Chine', 'CN'],
    ['Rép. pop. de Chine', 'CN'],
    ['R. de Corée', 'KR'],
    ['R.P.D. de Corée', 'KP'],
    ['Corée (R.p.d. de)', 'KP'],
    ['Lao (R.d.p.)', 'LA'],
    ['R.d.p. lao', 'LA'],
    ['Laos', 'LA'],
    ['R.D. Congo', 'CD'],
    ['RD du Congo', 'CD'],
    ['Congo (R.D.)', 'CD'],
    ['Congo (Rép. dém. du)', 'CD'],
    ['RCA', 'CF'],
    ['Iran (R.I.)', 'IR'],
    ['Rép. islamique d’Iran', 'IR'],
    ['Tanzanie (R.-U. de)', 'TZ'],
    ['Russie (Fédération de)', 'RU'],
    ['Tunisie (République tunisienne)', 'TN'],
    ['Syrienne (République arabe)', 'SY'],
    ['Marshall (République des Îles)', 'MH'],
    ['Salomon (Îles)', 'SB'],
    ['Maurice (Île)', 'MU'],
    ['Îles Fidji', 'FJ'],
    ['St-Vincent-et-Grenadines', 'VC'],
    ['Ste-Lucie', 'LC'],
    ['Saint-Kitts et Nevis', 'KN'],
    ['Trinidad et Tobago', 'TT'],
    ['Cité du Vatican (État de la)', 'VA'],
    ['Vatican', 'VA'],
    ['Hong Kong (Chine)', 'HK'],
    ['Hong-Kong, Chine', 'HK'],
    ['Région administrative spéciale de Macao (Chine)', 'MO'],
    ['Taiwan (Chine)', 'TW'],
    ['Irak', 'IQ'],
    ['Macédoine du Nord', 'MK'],
    ['Cap-Vert', 'CV'],
    ['Biélorussie', 'BY'],
    ['Moldavie', 'MD'],
    ['Vietnam', 'VN'],
    ['Turquie', 'TR'],
    ['Swaziland', 'SZ'],
    ['Birmanie', 'MM'],
    ['Union européenne', null],
    ['Union africaine', null],
    ['République', null],
    ['République de', null],
    ['État', null],
    ['Chine (Hong Kong)', null],
    ['Kenya (Nairobi)', null],
    ['Société malienne', null],
    ['Commission fédérale', null],
    ['Ville de Panama', null],
    ['Royaume', null],
  ])('%s', (name, code) => expect(countryCode(name, countries)).toBe(code));

  it.each([
    ['(Hong Kong (Chine))', 'HK'],
    ['(Corée (Rép. de))', 'KR'],
    ["(Iran (République islamique d'))", 'IR'],
    ['(Société Télé, Corée (Rép. pop. dém. de))', 'KP'],
    ['(Société Télé, Congo, République démocratique du)', 'CD'],
    [', Corée (Rép. de)', 'KR'],
    [', Rép. de Corée', 'KR'],
    [', République-Unie de Tanzanie', 'TZ'],
    [' (EAU, ARB)', 'AE'],
    [' – Lao (R.d.p.)', 'LA'],
  ])('M. Luc Perrin%s, Président de la CE 3', (behind, code) => {
    const { findings } = detectPeople(withGroups(`M. Luc Perrin ${behind}, Président de la CE 3`), people);
    expect(findings.map(({ value }) => [value.name, value.role, value.country?.code])).toEqual([
      ['Luc Perrin', 'chair', code],
    ]);
  });
});
