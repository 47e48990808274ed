import { recordOf } from './letters.js';

/** Letters of the committees of before 1993: what their head says. */
export interface Head {
  readonly reference: string;
  readonly date: string;
  readonly to?: string;
}

export const english = (
  body: string,
  { reference, date, to = 'To Administrations of Members of the Union' }: Head,
): string => `INTERNATIONAL TELECOMMUNICATION UNION

                 Geneva, ${date}

Ref.: ${reference}

${to}

Subject: A test

Dear Sir,

${body}

Yours faithfully,

(signed)

A. Brodie
Director, CCIR
`;

export const french = (
  body: string,
  { reference, date, to = "Aux Administrations des Membres de l'Union" }: Head,
): string => `UNION INTERNATIONALE DES TELECOMMUNICATIONS

                 Genève, le ${date}

Réf.: ${reference}

${to}

Objet: Essai

Monsieur le Directeur général,

${body}

Veuillez agréer, Monsieur le Directeur général, l'assurance de ma haute considération.

(signé)

A. Brodie
Directeur du CCIR
`;

export const spanish = (
  body: string,
  { reference, date, to = 'A las Administraciones de los Miembros de la Unión' }: Head,
): string => `UNION INTERNACIONAL DE TELECOMUNICACIONES

                 Ginebra, ${date}

Ref.: ${reference}

${to}

Asunto: Prueba

Muy Señor mío:

${body}

Le saluda atentamente,

(firmado)

A. Brodie
Director del CCIR
`;

/** The record of a circular of the CCIR of 1990 with a given body. */
export const old = {
  en: (body: string) => recordOf(english(body, { reference: 'CCIR Circular No. 12', date: '9 May 1990' })),
  fr: (body: string) => recordOf(french(body, { reference: 'Circulaire CCIR N° 12', date: '9 mai 1990' })),
  es: (body: string) => recordOf(spanish(body, { reference: 'Circular CCIR N.° 12', date: '9 de mayo de 1990' })),
};
