import { describe, expect, test } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `role name @group #country`, with `-` before who leaves; without the signatory. */
async function shown(letter: string): Promise<string[]> {
  const { people } = await recordOf(letter);
  return people
    .filter(({ role }) => role !== 'director')
    .map(({ role, name, group, country, outgoing }) =>
      [`${outgoing ? '-' : ''}${role} ${name}`, group && `@${group}`, country && `#${country.code}`]
        .filter(Boolean)
        .join(' '),
    );
}

const letters = { fr: circular, en: englishCircular, es: spanishCircular };

/** Those who share WP 2/17, as the language of the letter writes it. */
const both = (group: string): string[] => [`co-chair Tom Reed @${group} #IE`, `co-chair Eva Lund @${group} #SE`];

describe('an office that two share', () => {
  test.each<['fr' | 'en' | 'es', string]>([
    ['fr', 'M. Tom Reed (Irlande) et Mme Eva Lund (Suède) coprésideront le Groupe de travail 2/17.'],
    ['fr', 'Le Groupe de travail 2/17, que coprésident M. Tom Reed (Irlande) et Mme Eva Lund (Suède), siège à Lomé.'],
    ['fr', 'M. Tom Reed (Irlande) est nommé Coprésident du Groupe de travail 2/17, avec Mme Eva Lund (Suède).'],
    ['fr', 'M. Tom Reed (Irlande) présidera le Groupe de travail 2/17 conjointement avec Mme Eva Lund (Suède).'],
    ['fr', 'M. Tom Reed (Irlande), conjointement avec Mme Eva Lund (Suède), coprésidera le Groupe de travail 2/17.'],
    ['fr', 'M. Tom Reed (Irlande) et Mme Eva Lund (Suède) se partageront la présidence du Groupe de travail 2/17.'],
    ['fr', 'M. Tom Reed (Irlande) et Mme Eva Lund (Suède) assurent la coprésidence du Groupe de travail 2/17.'],
    ['en', 'Mr Tom Reed (Ireland) and Ms Eva Lund (Sweden) will co-chair Working Party 2/17.'],
    ['en', 'Mr Tom Reed (Ireland) and Ms Eva Lund (Sweden) will chair Working Party 2/17.'],
    ['en', 'Mr Tom Reed (Ireland) is the new Co-Chair of Working Party 2/17, together with Ms Eva Lund (Sweden).'],
    ['en', 'Working Party 2/17 is co-chaired by Mr Tom Reed (Ireland) together with Ms Eva Lund (Sweden).'],
    ['en', 'Mr Tom Reed (Ireland) will co-chair Working Party 2/17 alongside Ms Eva Lund (Sweden).'],
    ['es', 'El Sr. Tom Reed (Irlanda) es Copresidente del Grupo de Trabajo 2/17, junto con la Sra. Eva Lund (Suecia).'],
    ['es', 'El Sr. Tom Reed (Irlanda) copresidirá el Grupo de Trabajo 2/17 con la Sra. Eva Lund (Suecia).'],
    ['es', 'Copresidirán el Grupo de Trabajo 2/17 el Sr. Tom Reed (Irlanda) y la Sra. Eva Lund (Suecia).'],
  ])('%s: %s', async (language, body) => {
    expect(await shown(letters[language](body))).toEqual(both(language === 'en' ? 'WP 2/17' : 'GT 2/17'));
  });

  test.each<['fr' | 'en' | 'es', string, string[]]>([
    [
      'fr',
      'M. Tom Reed (Irlande) coprésidera le Groupe de travail 2/17 en consultation avec Mme Eva Lund (Suède).',
      ['co-chair Tom Reed @GT 2/17 #IE'],
    ],
    [
      'fr',
      'M. Tom Reed (Irlande) présidera le Groupe de travail 2/17 avec Mme Eva Lund (Suède).',
      ['chair Tom Reed @GT 2/17 #IE'],
    ],
    [
      'en',
      'Working Party 2/17 is chaired by Mr Tom Reed (Ireland), together with Ms Eva Lund (Sweden), Rapporteur for Question 4/17.',
      ['chair Tom Reed @WP 2/17 #IE', 'rapporteur Eva Lund @SG 17 #SE'],
    ],
    [
      'es',
      'El Sr. Tom Reed (Irlanda) copresidirá el Grupo de Trabajo 2/17 y se reunirá con la Sra. Eva Lund (Suecia).',
      ['co-chair Tom Reed @GT 2/17 #IE'],
    ],
  ])('is not whatever is done with somebody: %s: %s', async (language, body, expected) => {
    expect(await shown(letters[language](body))).toEqual(expected);
  });
});

describe('an office named as the one that somebody leaves', () => {
  test.each<['fr' | 'en' | 'es', string]>([
    ['fr', 'Mme Eva Lund (Suède) devient Présidente de la CE 5, fonction que quitte M. Tom Reed (Irlande).'],
    ['fr', 'Mme Eva Lund (Suède) est nommée Présidente de la CE 5, poste laissé vacant par M. Tom Reed (Irlande).'],
    ['fr', "Mme Eva Lund (Suède) accède à la présidence de la CE 5, qu'abandonne M. Tom Reed (Irlande)."],
    ['en', 'Ms Eva Lund (Sweden) has been elected Chair of SG 5, a post vacated by Mr Tom Reed (Ireland).'],
    ['en', 'Ms Eva Lund (Sweden) becomes Chair of SG 5, an office which Mr Tom Reed (Ireland) is leaving.'],
    [
      'es',
      'La Sra. Eva Lund (Suecia) ha sido elegida Presidenta de la CE 5, cargo que deja el Sr. Tom Reed (Irlanda).',
    ],
    ['es', 'La Sra. Eva Lund (Suecia) es la nueva Presidenta de la CE 5, que deja el Sr. Tom Reed (Irlanda).'],
  ])('%s: %s', async (language, body) => {
    const group = language === 'en' ? 'SG 5' : 'CE 5';
    expect(await shown(letters[language](body))).toEqual([
      `chair Eva Lund @${group} #SE`,
      `-chair Tom Reed @${group} #IE`,
    ]);
  });
});
