import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `date kind qualifier` */
async function shown(letter: string): Promise<string[]> {
  const { deadlines } = await recordOf(letter);
  return deadlines.map(({ date, kind, qualifier }) => `${date} ${kind} ${qualifier ?? '-'}`);
}

const languages = { fr: circular, en: englishCircular, es: spanishCircular };
type Row = [keyof typeof languages, string, readonly string[]];
const reads = (rows: readonly Row[]): void =>
  it.each(rows)('%s: %s', async (language, text, expected) =>
    expect(await shown(languages[language](text))).toEqual(expected),
  );

describe('what is due is named in the clause of its date', () => {
  reads([
    [
      'en',
      'Fellows are expected to stay for the whole week; slides should be sent before 11 June 2021.',
      ['2021-06-11 contribution before'],
    ],
    [
      'en',
      'A fellowship covers the journey alone; applications must arrive before 11 June 2021.',
      ['2021-06-11 fellowship before'],
    ],
    [
      'fr',
      'La bourse couvre le seul voyage; les présentations devront être envoyées avant le 11 juin 2021.',
      ['2021-06-11 contribution before'],
    ],
    ['fr', 'Les présentations seront projetées le 11 juin 2021.', []],
    [
      'es',
      'El visado es gratuito; las diapositivas deberán enviarse antes del 11 de junio de 2021.',
      ['2021-06-11 contribution before'],
    ],
    [
      'en',
      'Fellowship holders are asked to send their slides before 11 June 2021.',
      ['2021-06-11 contribution before'],
    ],
    ['en', 'Fellowship holders are asked to confirm before 11 June 2021.', ['2021-06-11 fellowship before']],
    ['en', 'The talks will be shown again on 11 June 2021.', []],
  ]);
});

describe('a consultation that closed on a day had that day for the last', () => {
  reads([
    ['en', 'The consultation of members closed on 9 April 2021.', ['2021-04-09 consultation by']],
    ['en', 'The consultation of members ended on 9 April 2021.', ['2021-04-09 consultation until']],
    ['fr', "La consultation des Membres s'est close le 9 avril 2021.", ['2021-04-09 consultation by']],
    ['fr', 'La consultation des Membres a pris fin le 9 avril 2021.', ['2021-04-09 consultation until']],
    ['es', 'La consulta a los Miembros se cerró el 9 de abril de 2021.', ['2021-04-09 consultation by']],
    ['es', 'La consulta a los Miembros concluyó el 9 de abril de 2021.', ['2021-04-09 consultation until']],
    ['en', 'The exhibition closed on 9 April 2021.', []],
  ]);
});

describe('a period of consideration ends', () => {
  reads([
    [
      'es',
      'El periodo de consideración, de seis semanas, terminará el 11 de junio de 2021.',
      ['2021-06-11 consultation until'],
    ],
    ['es', 'El periodo de observaciones finalizará el 11 de junio de 2021.', ['2021-06-11 consultation until']],
    ['es', 'El periodo de estudios terminará el 11 de junio de 2021.', []],
  ]);
});

describe('somebody will have been designated by then', () => {
  reads([
    [
      'es',
      'Cada empresa habrá designado previamente, a más tardar el 11 de junio de 2021, a un responsable.',
      ['2021-06-11 nomination by'],
    ],
    [
      'fr',
      'Chaque entreprise aura auparavant désigné, au plus tard le 11 juin 2021, un responsable.',
      ['2021-06-11 nomination by'],
    ],
    ['en', 'Each company shall have designated an alternate by 11 June 2021.', ['2021-06-11 nomination by']],
    ['es', 'La Comisión ha designado a un responsable el 11 de junio de 2020.', []],
  ]);
});

describe('a place in an exhibition is registered for', () => {
  reads([
    [
      'es',
      'Las empresas que confirmen su pabellón a más tardar el 11 de junio de 2021 gozarán de una rebaja; las reservas de otros espacios se admitirán hasta el 2 de julio de 2021.',
      ['2021-06-11 registration by', '2021-07-02 registration until'],
    ],
    ['en', 'Exhibitors should confirm their booth by 11 June 2021.', ['2021-06-11 registration by']],
    [
      'fr',
      "Les réservations d'emplacements seront acceptées jusqu'au 11 juin 2021.",
      ['2021-06-11 registration until'],
    ],
    ['en', 'Delegates should confirm their rooms by 11 June 2021.', ['2021-06-11 reply by']],
  ]);
});

describe('the office hears of something, or does it', () => {
  reads([
    [
      'es',
      'La Directora agradecería que los editores que renuncien lo hicieran saber antes del 11 de junio de 2021.',
      ['2021-06-11 reply before'],
    ],
    [
      'es',
      'Se encargó a la Oficina que publique el índice antes del 11 de junio de 2021.',
      ['2021-06-11 other before'],
    ],
    ['en', 'The secretariat was instructed to publish the index before 11 June 2021.', ['2021-06-11 other before']],
    ['fr', "Le secrétariat a été chargé de publier l'index avant le 11 juin 2021.", ['2021-06-11 other before']],
    ['es', 'El índice se publicó antes del 11 de junio de 2020.', []],
  ]);
});

describe('declarations, mistakes and forms of old', () => {
  reads([
    ['en', 'Declarations received by 11 June 2021 will be listed in the first edition.', ['2021-06-11 other by']],
    ['fr', "Les déclarations reçues avant le 11 juin 2021 figureront dans l'édition.", ['2021-06-11 other before']],
    ['en', 'Misprints may be notified until 11 June 2021 to the editor.', ['2021-06-11 comment until']],
    [
      'es',
      'Los cambios de naturaleza puramente editorial se admitirán hasta el 11 de junio de 2021.',
      ['2021-06-11 comment until'],
    ],
    [
      'fr',
      "Les erreurs d'ordre purement linguistique pourront être signalées jusqu'au 11 juin 2021.",
      ['2021-06-11 comment until'],
    ],
    ['fr', "Le Bureau continuera d'accepter les anciens imprimés jusqu'au 11 juin 2021.", ['2021-06-11 other until']],
    ['en', 'TSB will continue to process the old forms until 11 June 2021.', ['2021-06-11 other until']],
    [
      'es',
      'La Oficina seguirá tramitando las fichas antiguas hasta el 11 de junio de 2021.',
      ['2021-06-11 other until'],
    ],
    ['en', 'The old forms were used until 11 June 2020.', []],
  ]);
});

describe('a form says in its heading what it is for', () => {
  it('repeats the limit of the letter', async () => {
    const form =
      '\nAnnex 2\n\nFellowship request form\n\nPlease return this form to grants@example.org by 11 June 2021.\n';
    const body = 'Applicants for a fellowship must return the form in Annex 2 not later than 11 June 2021.';
    expect(await shown(englishCircular(body, form))).toEqual(['2021-06-11 fellowship by']);
  });

  it('is a reply where it is for the entries of a list', async () => {
    const form = '\nAnnexe 2\n\nFormulaire de contrôle des inscriptions du Fichier de référence\n\nStation: ........\n';
    const body =
      "Chaque administration est invitée à renvoyer le formulaire de l'Annexe 2 pour le 11 juin 2021 au plus tard.";
    expect(await shown(circular(body, form))).toEqual(['2021-06-11 reply by']);
    const list = form.replace('du Fichier de référence', 'au séminaire');
    expect(await shown(circular(body, list))).toEqual(['2021-06-11 registration by']);
  });
});
