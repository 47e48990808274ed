import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';
import { readsIn } from '../../support/limits-in-three-languages.js';

readsIn('what is taken until a day', [
  [
    'other until',
    '1\tTapes of the old kind will continue to be accepted until 30 June 2021.',
    "1\tLes bandes de l'ancien modèle continueront d'être acceptées jusqu'au 30 juin 2021.",
    '1\tLas cintas del modelo antiguo seguirán siendo aceptadas hasta el 30 de junio de 2021.',
  ],
  [
    'other until',
    '1\tGifts for the library remain admissible until 30 June 2021.',
    "1\tLes dons destinés à la bibliothèque demeurent recevables jusqu'au 30 juin 2021.",
    '1\tLos regalos destinados a la biblioteca se admitirán hasta el 30 de junio de 2021.',
  ],
  [
    'other until',
    '1\tThe maps may be supplied:\n\na)\tas files;\n\nb)\ton sheets, though only until 30 June 2021.',
    "\n1\tLes cartes peuvent être fournies:\n\na)\tsous forme de fichiers;\n\nb)\ten feuilles, mais seulement jusqu'au 30 juin 2021.\n",
    '1\tLos mapas podrán suministrarse:\n\na)\tcomo ficheros;\n\nb)\ten hojas, aunque solo hasta el 30 de junio de 2021.',
  ],
  [
    'registration until',
    '1\tThe registration portal (www.example.org/r) stays open until 30 June 2021.',
    "1\tLe portail d'inscription (www.example.org/r) reste ouvert jusqu'au 30 juin 2021.",
    '1\tEl portal de inscripción (www.example.org/r) sigue abierto hasta el 30 de junio de 2021.',
  ],
  [
    '',
    '1\tThe old stations will continue to be operated until 30 June 2021.',
    "1\tLes anciennes stations continueront d'être exploitées jusqu'au 30 juin 2021.",
    '1\tLas estaciones antiguas seguirán siendo explotadas hasta el 30 de junio de 2021.',
  ],
  [
    '',
    '1\tThe maps were supplied:\n\na)\tas files;\n\nb)\ton sheets until 30 June 2021.',
    "\n1\tLes cartes ont été fournies:\n\na)\tsous forme de fichiers;\n\nb)\ten feuilles jusqu'au 30 juin 2021.\n",
    '1\tLos mapas se suministraron:\n\na)\tcomo ficheros;\n\nb)\ten hojas hasta el 30 de junio de 2021.',
  ],
]);

readsIn('what is due by the words of an answer, an office or a delegation', [
  [
    'reply before',
    'Kindly reply before 30 June 2021 to the question whether your country needs a stand.',
    "Prière de répondre avant le 30 juin 2021 à la question de savoir si votre pays désire disposer d'un stand.",
    'Sírvase responder antes del 30 de junio de 2021 a la pregunta de si su país desea disponer de un stand.',
  ],
  [
    'reply before',
    'I should be grateful to know before 30 June 2021 whether a minister will lead your delegation to the Forum on fellowships.',
    'Je serais heureuse de savoir avant le 30 juin 2021 si un ministre dirigera votre délégation.',
    'Me gustaría saber antes del 30 de junio de 2021 si un ministro encabezará su delegación.',
  ],
  [
    'registration by',
    'Please register the members of your delegation, deadline 30 June 2021.',
    'Veuillez inscrire les membres de votre délégation, dernier délai le 30 juin 2021.',
    'Sírvase inscribir a los miembros de su delegación, último plazo el 30 de junio de 2021.',
  ],
  [
    'nomination before',
    'Ms Prim leaves her office; the region will submit the name of her successor before 30 June 2021.',
    'Mme Prim quitte ses fonctions; la région présentera le nom de sa remplaçante avant le 30 juin 2021.',
    'La Sra. Prim deja su cargo; la región presentará el nombre de su sucesora antes del 30 de junio de 2021.',
  ],
  [
    'other by',
    'Members that hold patents are asked to say so. Any such declaration is to be made on the form by 30 June 2021.',
    "Les membres qui détiennent des brevets sont priés d'en faire état. Toute déclaration de ce genre est à faire sur le formulaire d'ici au 30 juin 2021.",
    'Se ruega a los miembros con patentes que lo declaren. Toda declaración de esta índole se hará en el formulario a más tardar el 30 de junio de 2021.',
  ],
]);

readsIn('days of meetings that are called for them', [
  [
    '',
    'The officers will be elected by the Council itself, at the session convened for 30 June 2021.',
    'Le Conseil lui-même élira les responsables, à la session convoquée pour le 30 juin 2021.',
    'Elegirá a los responsables el propio Consejo, en la reunión convocada para el 30 de junio de 2021.',
  ],
  [
    '',
    'The seminar on tariffs announced for 30 June 2021 will not be held.',
    "Le séminaire sur les tarifs, annoncé pour le 30 juin 2021, n'aura pas lieu.",
    'El seminario sobre tarifas, anunciado para el 30 de junio de 2021, no se realizará.',
  ],
  [
    'contribution by',
    'Contributions should reach the secretariat in time for 30 June 2021.',
    'Les contributions devront parvenir au secrétariat pour le 30 juin 2021.',
    'Las contribuciones habrán de llegar a la Secretaría para el 30 de junio de 2021.',
  ],
]);

readsIn('the day of the meeting that a limit is for', [
  [
    'contribution by',
    'The deadline for contributions to the meeting of 12 July 2021 is 30 June 2021.',
    'Le délai de soumission des contributions à la réunion du 12 juillet 2021 est le 30 juin 2021.',
    'El plazo de presentación de contribuciones a la reunión del 12 de julio de 2021 es el 30 de junio de 2021.',
  ],
  [
    '2021-07-12 contribution by',
    'The deadline of 12 July 2021 for contributions to the meeting stands.',
    'La date limite du 12 juillet 2021 pour les contributions à la réunion est maintenue.',
    'La fecha límite del 12 de julio de 2021 para las contribuciones a la reunión se mantiene.',
  ],
]);

describe('a limit that falls away in the next sentence', () => {
  const letters = { fr: circular, en: englishCircular, es: spanishCircular };
  const status = async (language: keyof typeof letters, body: string): Promise<string> =>
    (await recordOf(letters[language](body))).deadlines.map((each) => `${each.kind} ${each.status}`).join(', ');
  it.each<[keyof typeof letters, string, string]>([
    [
      'en',
      'In my last letter 30 June 2021 was given as the deadline for offers. Since all halls are let, that deadline no longer applies.',
      'other cancelled',
    ],
    [
      'fr',
      "Le 30 juin 2021 était indiqué comme date limite pour les offres d'accueil. Ce délai n'a plus cours.",
      'other cancelled',
    ],
    [
      'es',
      'El 30 de junio de 2021 figuraba como fecha límite para las ofertas de acogida. Ese plazo ya no tiene efecto.',
      'other cancelled',
    ],
    [
      'en',
      'Registration closes on 30 June 2021. The deadline for visa requests no longer applies.',
      'registration null',
    ],
    [
      'fr',
      'Les inscriptions seront closes le 30 juin 2021. Le délai fixé pour les demandes de visa est supprimé.',
      'registration null',
    ],
    [
      'es',
      'La inscripción se cerrará el 30 de junio de 2021. El plazo de las solicitudes de visado queda suprimido.',
      'registration null',
    ],
    [
      'en',
      'Registration closes on 30 June 2021. The deadline of 10 May 2021 for visa requests is cancelled.',
      'registration null, visa cancelled',
    ],
  ])('%s: %s', async (language, body, expected) => {
    expect(await status(language, body)).toBe(expected);
  });
});

describe('a consultation that is called off', () => {
  it.each([
    [englishCircular('The consultation on the plan, which was to end on 30 June 2021, is cancelled.'), 'cancelled'],
    [circular('La consultation sur le plan, qui devait prendre fin le 30 juin 2021, est annulée.'), 'cancelled'],
    [
      spanishCircular('El periodo de consulta, que iba a durar hasta el 30 de junio de 2021, queda anulado.'),
      'cancelled',
    ],
    [englishCircular('The consultation on the plan ends on 30 June 2021. The course is cancelled.'), null],
  ])('%#', async (letter, status) => {
    const { deadlines } = await recordOf(letter);
    expect(deadlines.map((each) => [each.kind, each.status])).toEqual([['consultation', status]]);
  });
});

describe('Spanish words of a limit and of an answer', () => {
  it.each([
    [
      'Las aportaciones que necesitan traducción han de haber llegado a la Oficina, como más tarde, el 30 de junio de 2021.',
      'by',
    ],
    ['Las contestaciones obrarán en poder de la TSB el 30 de junio de 2021, como más tarde.', 'by'],
    ['Quienes no dispongan de cifras podrán contestar hasta el 30 de junio de 2021.', 'until'],
  ])('%s', async (body, qualifier) => {
    const { deadlines } = await recordOf(spanishCircular(body));
    expect(deadlines.map((each) => [each.date, each.qualifier])).toEqual([['2021-06-30', qualifier]]);
  });

  it('quotes a verb in the subjunctive with its object', async () => {
    const { deadlines } = await recordOf(
      spanishCircular('Le agradecería que devolviese el cuestionario a la Secretaría antes del 30 de junio de 2021.'),
    );
    expect(deadlines.map(({ kind, action }) => [kind, action])).toEqual([
      ['reply', 'devolviese el cuestionario a la Secretaría'],
    ]);
  });
});

describe('what an annexed form is for stands in its title, before the fields', () => {
  it.each([
    [
      spanishCircular(
        'Sírvase devolver el formulario del Anexo 2 antes del 30 de junio de 2021.',
        '\nAnexos: 2\n\nANEXO 1\n\nTextos propuestos\n\nLos textos tratan de cables.\n\nANEXO 2\n\nFormulario de respuesta\n\n1.\tNombre de la Administración\n2.\tTextos aprobados\n',
      ),
      'reply',
    ],
    [
      englishCircular(
        'Kindly return the form in Annex 2 before 30 June 2021.',
        '\nAnnexes: 2\n\nANNEX 1\n\nProposed texts\n\nThe texts deal with cables.\n\nANNEX 2\n\nForm\n\nRequest for a fellowship\n\n1.\tName of the candidate\n',
      ),
      'fellowship',
    ],
  ])('%#', async (letter, kind) => {
    expect((await recordOf(letter)).deadlines.map((each) => each.kind)).toEqual([kind]);
  });
});
