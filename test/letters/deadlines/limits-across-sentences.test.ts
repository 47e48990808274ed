import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';
import { shownLimits } from '../../support/limits-in-three-languages.js';

describe('a limit that a letter extends, and does not set beside the old day', () => {
  it.each([
    [
      englishCircular(
        'My letter of 3 February 2021 asked you to answer the questionnaire by 12 March 2021.\n\nOnly forty Members have done so. The time-limit is therefore extended to 30 June 2021.',
      ),
    ],
    [
      circular(
        "Ma lettre du 3 février 2021 vous priait de répondre au questionnaire d'ici au 12 mars 2021.\n\nQuarante réponses seulement ont été reçues. Le délai est donc reporté au 30 juin 2021.",
      ),
    ],
    [
      spanishCircular(
        'En mi carta de 3 de febrero de 2021 se le rogaba que respondiera al cuestionario antes del 12 de marzo de 2021.\n\nSolo se han recibido cuarenta respuestas. El plazo se prorroga por tanto hasta el 30 de junio de 2021.',
      ),
    ],
  ])('%#', async (letter) => {
    const { deadlines } = await recordOf(letter);
    expect(deadlines.map(({ date, kind, replaces }) => [date, kind, replaces])).toEqual([
      ['2021-06-30', 'reply', '2021-03-12'],
    ]);
  });
});

describe('what the items of a decision charge the secretariat with', () => {
  it.each([
    [
      englishCircular(
        'instructs the Secretary-General\n\n1\tto send the questionnaire to Member States by 30 June 2021;\n\n2\tto invite Member States to communicate the names of their experts by 5 July 2021.',
      ),
    ],
    [
      circular(
        "charge la Secrétaire générale\n\n1\td'envoyer le questionnaire aux États Membres d'ici au 30 juin 2021;\n\n2\td'inviter les États Membres à communiquer le nom de leurs experts d'ici au 5 juillet 2021.\n",
      ),
    ],
    [
      spanishCircular(
        'encarga a la Secretaria General\n\n1\tque envíe el cuestionario a los Estados Miembros a más tardar el 30 de junio de 2021;\n\n2\tque invite a los Estados Miembros a comunicar los nombres de sus expertos a más tardar el 5 de julio de 2021.',
      ),
    ],
  ])('%#', async (letter) => expect(await shownLimits(letter)).toBe('other by, 2021-07-05 nomination by'));
});
