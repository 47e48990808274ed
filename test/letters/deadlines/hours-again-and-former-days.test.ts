import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** What a letter says, and its words as each of three secretariats would write them. */
type Row = readonly [expected: string, english: string, french: string, spanish: string];

const writers = [
  ['en', englishCircular, 1],
  ['fr', circular, 2],
  ['es', spanishCircular, 3],
] as const;

/** `06-30 kind qualifier time zone @group <06-02` of each limit of 2021; groups by their number. */
async function limits(letter: string): Promise<string> {
  const { deadlines } = await recordOf(letter);
  return deadlines
    .map(({ date, kind, qualifier, time, timeZone, group, replaces }) =>
      [
        date.slice(5),
        kind,
        qualifier,
        time,
        timeZone,
        group && `@${group.replace(/^\p{L}+ /u, '')}`,
        replaces && `<${replaces.slice(5)}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
}

function reads(title: string, rows: readonly Row[]): void {
  describe.each(writers)(`${title} (%s)`, (_, letter, column) => {
    it.each(rows.map((row) => [row[column], row[0]] as const))('%s', async (text, expected) => {
      expect(await limits(letter(text))).toBe(expected);
    });
  });
}

reads('the hour of the day told before', [
  [
    '06-02 contribution by 15:00 UTC @9, 06-30 contribution by 15:00 UTC @11',
    'Contributions to Study Group 9 must be with the secretariat by 1500 hours UTC on 2 June 2021, and those to Study Group 11 by the same hour on 30 June 2021.',
    "Les contributions à la Commission d'études 9 doivent être remises au plus tard le 2 juin 2021 à 15 h 00 UTC, et celles à la Commission d'études 11 au plus tard le 30 juin 2021 à la même heure.",
    'Las contribuciones a la Comisión de Estudio 9 se entregarán a más tardar a las 15.00 horas UTC del 2 de junio de 2021, y las de la Comisión de Estudio 11, a la misma hora del 30 de junio de 2021.',
  ],
  [
    '06-02 comment by 12:00 Europe/Zurich, 06-30 registration by 12:00 Europe/Zurich',
    'Comments are due by 12:00 hours (Geneva time) on 2 June 2021, and registrations at the same time on 30 June 2021 at the latest.',
    'Les observations sont attendues le 2 juin 2021 à 12 h 00 (heure de Genève) au plus tard, et les inscriptions à la même heure le 30 juin 2021 au plus tard.',
    'Los comentarios se esperan a más tardar el 2 de junio de 2021 a las 12.00 horas (hora de Ginebra), y las inscripciones, a más tardar el 30 de junio de 2021 a la misma hora.',
  ],
  [
    // nothing says that the second day has an hour
    '06-02 comment by 12:00 UTC, 06-30 registration by',
    'Comments are due by 12:00 hours UTC on 2 June 2021, and registrations by 30 June 2021.',
    'Les observations sont attendues au plus tard le 2 juin 2021 à 12 h 00 UTC, et les inscriptions au plus tard le 30 juin 2021.',
    'Los comentarios se esperan a más tardar el 2 de junio de 2021 a las 12.00 horas UTC, y las inscripciones, a más tardar el 30 de junio de 2021.',
  ],
]);

reads('a day that gives way', [
  [
    '06-30 comment until <06-02',
    'My letter asked for your comments by 2 June 2021. Many of you were still on leave. That time limit has accordingly been prolonged: comments will be taken until 30 June 2021.',
    "Ma lettre sollicitait vos observations avant le 2 juin 2021. Beaucoup d'entre vous étaient encore en congé. Le temps imparti a donc été prolongé: les observations seront acceptées jusqu'au 30 juin 2021.",
    'En mi carta se pedían comentarios antes del 2 de junio de 2021. Muchos de ustedes estaban aún de vacaciones. Por ello se han ampliado: los comentarios se admitirán hasta el 30 de junio de 2021.',
  ],
  [
    '06-30 consultation until 24:00 UTC <06-02',
    'The consultation period, which was to close on 2 June 2021, is prolonged until 2400 hours (UTC) on 30 June 2021.',
    "La période de consultation, qui devait se terminer le 2 juin 2021, se prolonge jusqu'à 24 h 00 (UTC) le 30 juin 2021.",
    'El periodo de consulta, que debía terminar el 2 de junio de 2021, se prorroga hasta las 24.00 horas (UTC) del 30 de junio de 2021.',
  ],
  [
    '06-30 nomination until <06-02',
    'Nominations, which had to reach us on 2 June 2021 at the latest, may now be sent until 30 June 2021.',
    "Les candidatures, qui devaient nous parvenir le 2 juin 2021 au plus tard, peuvent désormais être envoyées jusqu'au 30 juin 2021.",
    'Las candidaturas, que tenían que recibirse el 2 de junio de 2021 como muy tarde, podrán enviarse ahora hasta el 30 de junio de 2021.',
  ],
  [
    '06-30 contribution by @9 <06-02',
    'The new deadline for contributions to Study Group 9 expires on 30 June 2021 and replaces that of 2 June 2021.',
    "Le nouveau délai pour les contributions à la Commission d'études 9 expire le 30 juin 2021 et remplace celui du 2 juin 2021.",
    'El nuevo plazo para las contribuciones a la Comisión de Estudio 9 expira el 30 de junio de 2021 y sustituye al del 2 de junio de 2021.',
  ],
  [
    // what was prolonged is the workshop
    '06-02 comment by, 06-30 comment until',
    'My letter asked for your comments by 2 June 2021. The workshop has been extended: comments on its programme will be taken until 30 June 2021.',
    "Ma lettre sollicitait vos observations au plus tard le 2 juin 2021. L'atelier a été prolongé: les observations sur son programme seront acceptées jusqu'au 30 juin 2021.",
    'En mi carta se pedían comentarios a más tardar el 2 de junio de 2021. El taller se ha prolongado: los comentarios sobre su programa se admitirán hasta el 30 de junio de 2021.',
  ],
]);

reads('what is due', [
  [
    '06-30 other by',
    'The secretariat for its part intends to circulate a digest of the comments by 30 June 2021.',
    "Le secrétariat compte diffuser une synthèse des observations d'ici au 30 juin 2021 au plus tard.",
    'La Secretaría tiene la intención de distribuir un compendio de los comentarios a más tardar el 30 de junio de 2021.',
  ],
  [
    // who intends to answer is asked
    '06-30 reply by',
    'Administrations that intend to send replies should do so by 30 June 2021.',
    "Les administrations qui comptent envoyer des réponses voudront bien le faire d'ici au 30 juin 2021.",
    'Las administraciones que tengan la intención de enviar respuestas deberán hacerlo a más tardar el 30 de junio de 2021.',
  ],
  [
    '06-30 reply by 18:00 UTC',
    'Unless an administration has answered otherwise by 30 June 2021, 18:00 hours UTC, the plan will be regarded as accepted.',
    "À moins qu'une administration n'ait répondu autrement le 30 juin 2021 à 18 h 00 UTC au plus tard, le plan sera réputé accepté.",
    'Salvo que una administración haya respondido otra cosa a más tardar el 30 de junio de 2021 a las 18.00 horas UTC, el plan se considerará aceptado.',
  ],
  [
    '06-02 nomination by, 06-30 contribution by',
    'Member States are invited to propose candidates by 2 June 2021.\n\nProposals for the work of the Assembly should come early. Proposals received after 30 June 2021 will not be considered.',
    "Les États Membres sont invités à proposer des candidats au plus tard le 2 juin 2021.\n\nLes propositions pour les travaux de l'Assemblée doivent parvenir tôt. Les propositions reçues après le 30 juin 2021 ne seront pas examinées.",
    'Se invita a los Estados Miembros a proponer candidatos a más tardar el 2 de junio de 2021.\n\nLas propuestas para los trabajos de la Asamblea deberán llegar pronto. Las propuestas recibidas después del 30 de junio de 2021 no se examinarán.',
  ],
  [
    '06-02 nomination by, 06-30 nomination by',
    'Member States are invited to propose candidates by 2 June 2021.\n\nProposals received after 30 June 2021 will not be considered.',
    'Les États Membres sont invités à proposer des candidats au plus tard le 2 juin 2021.\n\nLes propositions reçues après le 30 juin 2021 ne seront pas examinées.',
    'Se invita a los Estados Miembros a proponer candidatos a más tardar el 2 de junio de 2021.\n\nLas propuestas recibidas después del 30 de junio de 2021 no se examinarán.',
  ],
  [
    '06-30 comment by',
    'Drafting comments on the two texts are to reach us by 30 June 2021; if there are none, the texts go on as they stand.',
    "Les observations d'ordre rédactionnel sur les deux textes doivent nous parvenir le 30 juin 2021 au plus tard; s'il n'y en a pas, les textes suivront leur cours.",
    'Los comentarios de redacción sobre los dos textos han de llegarnos a más tardar el 30 de junio de 2021; de no haberlos, los textos seguirán su curso.',
  ],
  [
    '06-30 registration by',
    'Participants who do not require a fellowship have to register by 30 June 2021.',
    "Les participants qui n'ont pas besoin de bourse devront s'inscrire au plus tard le 30 juin 2021.",
    'Los participantes que no soliciten beca deberán inscribirse a más tardar el 30 de junio de 2021.',
  ],
  [
    '06-30 fellowship by',
    'Participants who require a fellowship have to say so on the registration form by 30 June 2021.',
    "Les participants qui demandent une bourse devront l'indiquer sur le formulaire d'inscription au plus tard le 30 juin 2021.",
    'Los participantes que soliciten una beca deberán indicarlo en el formulario de inscripción a más tardar el 30 de junio de 2021.',
  ],
  [
    // the days are those of a meeting
    '06-02 nomination by',
    'Candidatures must be received by 2 June 2021. The Council will consider the candidatures at its session from 28 to 30 June 2021.',
    'Les candidatures doivent parvenir au plus tard le 2 juin 2021. Le Conseil étudiera les candidatures à sa session du 28 au 30 juin 2021.',
    'Las candidaturas deberán recibirse a más tardar el 2 de junio de 2021. El Consejo estudiará las candidaturas en su reunión del 28 al 30 de junio de 2021.',
  ],
]);

reads('whose it is', [
  [
    '06-30 nomination until @9',
    'For the northern region no name has so far been received for Study Group 9. Administrations there may submit nominations up to 30 June 2021.',
    "Pour la région du nord, aucun nom n'a encore été reçu pour la Commission d'études 9. Les administrations concernées peuvent présenter des candidatures jusqu'au 30 juin 2021.",
    'Para la región septentrional no se ha recibido todavía ningún nombre para la Comisión de Estudio 9. Las administraciones interesadas podrán presentar candidaturas hasta el 30 de junio de 2021.',
  ],
  [
    // that nobody answered leaves no seat empty
    '06-30 nomination until',
    'No reply has so far been received from Study Group 9. Administrations may submit nominations up to 30 June 2021.',
    "Aucune réponse n'a encore été reçue de la Commission d'études 9. Les administrations peuvent présenter des candidatures jusqu'au 30 juin 2021.",
    'No se ha recibido todavía ninguna respuesta de la Comisión de Estudio 9. Las administraciones podrán presentar candidaturas hasta el 30 de junio de 2021.',
  ],
  [
    '06-30 registration by @9, 06-02 fellowship before @9',
    'For the autumn meeting of Study Group 9, please note:\n\n- registration closes on 30 June 2021;\n- requests for fellowships must arrive before 2 June 2021.',
    "Pour la réunion d'automne de la Commission d'études 9, veuillez noter:\n\n- les inscriptions seront closes le 30 juin 2021;\n- les demandes de bourse doivent arriver avant le 2 juin 2021.",
    'Para la reunión de otoño de la Comisión de Estudio 9, tenga en cuenta lo siguiente:\n\n- la inscripción se cierra el 30 de junio de 2021;\n- las solicitudes de beca deberán llegar antes del 2 de junio de 2021.',
  ],
  [
    '06-30 registration by, 06-02 fellowship before',
    'For both workshops, please note:\n\n- registration closes on 30 June 2021;\n- requests for fellowships must arrive before 2 June 2021.',
    'Pour les deux ateliers, veuillez noter:\n\n- les inscriptions seront closes le 30 juin 2021;\n- les demandes de bourse doivent arriver avant le 2 juin 2021.',
    'Para los dos talleres, tenga en cuenta lo siguiente:\n\n- la inscripción se cierra el 30 de junio de 2021;\n- las solicitudes de beca deberán llegar antes del 2 de junio de 2021.',
  ],
]);
