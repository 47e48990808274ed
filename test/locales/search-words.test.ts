import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, searchLanguageOf } from '../../src/index.js';
import { languageFolders } from '../../src/locales/index.js';
import { fold } from '../../src/text/fold.js';
import { rulesIn } from '../support/rules.js';
import { searched } from '../support/searched.js';

const finds = async (language: string, text: string, asked: string): Promise<boolean> =>
  (await searched(language, text, asked)).found;

/** Forms of one word, as a reader takes them. */
const families: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'commission commissions COMMISSION',
    'émission émissions',
    'mission missions',
    'transmission transmissions',
    'permission permissions',
    'admission admissions',
    'session sessions',
    'décision décisions',
    'révision révisions',
    'radiocommunication radiocommunications',
    'réseau réseaux',
    'bureau bureaux',
    'travail travaux',
    'national nationale nationaux nationales',
    'régional régionale régionaux régionales',
    'général générale généraux générales',
    'délégué déléguée délégués déléguées DÉLÉGUÉE DELEGUEE',
    'président présidente présidents présidentes',
    'vice-président vice-présidente vice-présidents vice-présidentes',
    'directeur directrice directeurs directrices',
    'coordonnateur coordonnatrice coordonnateurs',
    'rapporteur rapporteuse rapporteurs rapporteure',
    'conseiller conseillère conseillers conseillères',
    'premier première premiers premières',
    'nouveau nouvelle nouveaux nouvelles nouvel',
    'administratif administrative administratifs administratives',
    'numérique numériques',
    'officiel officielle officiels officielles',
    'lieu lieux',
    'enjeu enjeux',
    'pays pays',
    'certificat certificats',
    'approuvé approuvée approuvés approuvées approuver',
    'étude études',
    'année années',
    'européen européenne européens européennes',
    'Recommandation recommandations Rec.',
    'soumis soumise soumises',
    'français française françaises',
    'précis précise',
    'requis requise',
    'mis mise',
    'inscrit inscrite inscrits',
    'délai délais',
    'essai essais',
    'clos close',
    'divers diverse diverses',
  ],
  en: [
    'commission commissions',
    'study studies',
    'party parties',
    'chairman chairmen chairwoman chairperson chair chairs',
    'annex annexes',
    'addendum addenda',
    'corrigendum corrigenda',
    'criterion criteria',
    'bureau bureaux bureaus',
    'analysis analyses',
    'process processes',
    'meeting meetings',
    'approve approved approves',
    'Recommendation Recommendations Rec.',
    'woman women',
    'index indices indexes',
  ],
  es: [
    'comisión comisiones COMISIÓN',
    'resolución resoluciones',
    'reunión reuniones',
    'decisión decisiones',
    'emisión emisiones',
    'director directora directores directoras',
    'presidenta presidente presidentes presidentas',
    'relator relatora relatores relatoras',
    'coordinador coordinadora coordinadores',
    'delegado delegada delegados delegadas',
    'red redes',
    'país países',
    'mes meses',
    'voz voces',
    'administración administraciones',
    'nacional nacionales',
    'sector sectores',
    'sesión sesiones',
    'plan planes',
    'mujer mujeres',
    'miembro miembros',
    'apéndice apéndices',
    'alcance alcances',
    'actividad actividades',
    'Unión Uniones',
  ],
};

describe.each(Object.entries(families))('forms of one word in %s', (language, lines) => {
  test.each(lines.map((line) => [line] as const))('%s', async (line) => {
    const forms = line.split(' ');
    for (const asked of forms)
      for (const printed of forms)
        expect([asked, printed, await finds(language, `– ${printed} –`, asked)]).toEqual([asked, printed, true]);
  });
});

/** Words that are no forms of each other. */
const strangers: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  fr: [
    ['commission', 'communication'],
    ['mission', 'commission'],
    ['mois', 'moi'],
    ['réseau', 'résultat'],
    ['session', 'cession'],
    ['régional', 'région lointaine'],
  ],
  en: [
    ['party', 'part'],
    ['commission', 'committee'],
    ['process', 'procession'],
  ],
  es: [
    ['comisión', 'comité'],
    ['unión', 'unidad'],
    ['red', 'redacción'],
  ],
};

describe.each(Object.entries(strangers))('words apart in %s', (language, pairs) => {
  test.each(pairs)('%s is not found by %s', async (printed, asked) => {
    expect(await finds(language, printed, asked)).toBe(false);
    expect(await finds(language, asked, printed)).toBe(false);
  });
});

/** The language of a fixture, by the name of its folder or, of a letter in several, of its file. */
const languageOf = (file: string): string =>
  /(?:^|\/)(en|es)[-.]/.exec(file)?.[1] ?? (/^(?:en|es|fr)\b/.exec(file)?.[0] || 'fr');

/** Each word of the letters in a language that the project has, and of what the rules of the language are proved with. */
async function vocabulary(language: string): Promise<Set<string>> {
  const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:input|fr|en|es)\.(?:txt|md)$/.test(file),
  );
  const letters = files
    .filter((file) => languageOf(file) === language)
    .map((file) => readFileSync(join('fixtures', file), 'utf8'));
  const folder = languageFolders[language];
  const rules = [...rulesIn([await folder?.pack(), await folder?.check(), await folder?.amending()])];
  const proofs = rules.filter(({ id }) => id.startsWith(`${language}.`)).flatMap(({ matches }) => matches);
  const found = fold([...letters, ...proofs].join('\n')).matchAll(/(?<![\p{L}\d./-])\p{L}{4,}(?![\p{L}\d./@-])/gu);
  return new Set([...found].map(([word]) => word.toLowerCase()));
}

/** How a form of a language is made of another; where both stand in letters, they are taken for one word. */
const inflections: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/(?<=[^sxz])$/, 's'],
    [/al$/, 'aux'],
    [/(?<=eau|eu)$/, 'x'],
    [/(?<=[^e])$/, 'e'],
    [/(?<=[^e])$/, 'es'],
    [/teur$/, 'trice'],
    [/er$/, 'ere'],
    [/if$/, 'ive'],
  ],
  en: [
    [/(?<=[^sxzy])$/, 's'],
    [/y$/, 'ies'],
    [/(?<=[sxz]|ch|sh)$/, 'es'],
  ],
  es: [
    [/(?<=[aeo])$/, 's'],
    [/(?<=[dlnr])$/, 'es'],
    [/z$/, 'ces'],
    [/o$/, 'a'],
    [/or$/, 'ora'],
    [/o$/, 'as'],
  ],
};

/** Pairs that look like forms of one word and are two. */
const twoWords: Readonly<Record<string, readonly string[]>> = {
  fr: ['propos propose', 'propos proposes'],
  en: [],
  es: ['ello ella'],
};

describe.each(Object.keys(inflections))('the vocabulary of letters in %s', (language) => {
  test('singular and plural, masculine and feminine meet', async () => {
    const words = await vocabulary(language);
    const { lexeme } = await searchLanguageOf(language);
    const apart: string[] = [];
    let pairs = 0;
    for (const word of words)
      for (const [ending, instead] of inflections[language] ?? []) {
        const form = word.replace(ending, instead);
        if (form === word || !words.has(form)) continue;
        pairs += 1;
        const pair = `${word} ${form}`;
        if (lexeme(word) !== lexeme(form) && !twoWords[language]?.includes(pair)) apart.push(pair);
      }
    expect(pairs).toBeGreaterThan(60);
    expect(apart).toEqual([]);
  });
});

/** Texts, and what is asked to find them. */
const designations: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'fr',
    'Circulaire TSB 278',
    ['TSB 278', 'tsb 278', 'TSB-278', 'TSB278', 'circulaire 278', 'Circ. TSB 278', 'TSB 0278'],
  ],
  ['fr', 'la Circulaire TSB N° 098 du 3 mars', ['TSB 98', 'TSB 098', 'TSB n° 98', 'tsb 98']],
  [
    'fr',
    "la Commission d'études 17 de l'UIT-T",
    ['CE 17', 'ce 17', 'CE17', 'SG 17', "commission d'études 17", 'Commission d’Études 17'],
  ],
  ['fr', 'la CE 17 se réunira', ["Commission d'études 17", 'SG17', 'ce17']],
  ['fr', 'la CE17 se réunira', ["Commission d'études 17", 'CE 17', 'CE-17']],
  [
    'fr',
    "les Commissions d'études 13, 17 et 20",
    ['CE 13', 'CE 17', 'CE 20', "commission d'études 20", '"commissions d\'études"'],
  ],
  [
    'fr',
    'Rec. UIT-T A.1 et A.23',
    ['UIT-T A.1', 'ITU-T A.1', 'Recommandation UIT-T A.1', 'Recommandation A.1', 'uit-t a.1', 'UIT-T A.23', 'A.23'],
  ],
  [
    'fr',
    'Résolutions 66, 101 et 179 (Rév. Busan, 2014)',
    ['Résolution 179', 'RESOLUTION 179', 'Rés. 101', 'resolution n° 66'],
  ],
  ['fr', 'la Résolution nº 179', ['Résolution 179', 'rés. 179']],
  [
    'fr',
    'le GT 5A et la Question 4/20',
    ['GT 5A', 'groupe de travail 5A', 'WP 5A', 'Question 4/20', 'Q4/20', 'Q 4/20'],
  ],
  ['en', 'Study Groups 3 and 17', ['SG 17', 'SG17', 'CE 17', 'study group 17', 'study groups 3']],
  ['en', 'Recommendation ITU-T A.1', ['ITU-T A.1', 'Rec. ITU-T A.1', 'UIT-T A.1', 'recommendations ITU-T A.1']],
  ['en', 'Resolution 179 (Rev. Busan, 2014)', ['resolution 179', 'Res. 179', 'Resolution No. 179']],
  ['es', 'la Comisión de Estudio 17', ['CE 17', 'SG 17', 'comisión de estudio 17', 'comisiones de estudio 17']],
  ['es', 'las Resoluciones 66 y 179', ['Resolución 179', 'RESOLUCION 66', 'Res. 179']],
];

describe('acronyms and references', () => {
  test.each(designations)('in %s: %s', async (language, text, questions) => {
    for (const asked of questions) expect([asked, await finds(language, text, asked)]).toEqual([asked, true]);
  });

  test.each([
    ['fr', 'la CE 17 et la Résolution 20', 'CE 20'],
    ['fr', 'TSB 27 et 8', 'TSB 278'],
    ['fr', 'ce 17 mars, la séance', 'CE 17'],
    ['fr', 'UIT-T X.1', 'UIT-T A.1'],
    ['fr', 'la Résolution 17 (Genève, 1979)', 'Résolution 179'],
    ['en', 'Study Group 17 met 3 times', 'SG 3'],
    ['fr', 'la Circulaire TSB 278', 'CR 278'],
  ])('in %s, %s is not found by %s', async (language, text, asked) => {
    expect(await finds(language, text, asked)).toBe(false);
  });
});

describe('what is asked', () => {
  test('every word must be there, in any order', async () => {
    const text = "Le certificat est délivré par la Commission d'études.";
    expect(await finds('fr', text, "commissions d'études certificat")).toBe(true);
    expect(await finds('fr', text, "commissions d'études passeport")).toBe(false);
  });

  test('words in quotation marks stand one behind the other, small words aside', async () => {
    const text = "la sécurité des réseaux et l'accès aux services";
    expect(await finds('fr', text, '"sécurité des réseaux"')).toBe(true);
    expect(await finds('fr', text, '« sécurité de réseau »')).toBe(true);
    expect(await finds('fr', text, '"réseaux sécurité"')).toBe(false);
    expect(await finds('fr', text, 'réseaux sécurité')).toBe(true);
    expect(await finds('fr', text, '"réseaux services')).toBe(true);
  });

  test('a year belongs to no word before it', async () => {
    expect(await finds('fr', 'une réunion, Genève, le 3 mars 2024', 'réunion 2024')).toBe(true);
  });

  test('what is marked is what answers, in its place', async () => {
    const text = "L'UIT invite les Commissions d'études 13 et 17 à étudier les certificats.";
    expect((await searched('fr', text, 'CE 17 certificat')).marked).toEqual(['17', 'certificats']);
    expect((await searched('fr', text, 'CE 13')).marked).toEqual(["Commissions d'études 13"]);
  });

  test('letters in other languages are found by their words as they stand', async () => {
    expect(await finds('ru', 'Исследовательская комиссия 17', 'комиссия')).toBe(true);
    expect(await finds('pt', 'a Comissão de Estudos', 'comissao')).toBe(true);
    expect(languages).toContain('ru');
  });
});
