import type { ArchivedLetter } from '../../src/index.js';
import { recordOf } from './letters.js';

interface LetterParts {
  /** Behind `Réf.:`, lines and all. */
  readonly reference: string;
  /** In the words of its language. */
  readonly date: string;
  readonly subject?: string;
  readonly body: string;
  readonly after?: string;
}

const frames = {
  fr: (parts: LetterParts): string => `Genève, le ${parts.date}

Réf.:	${parts.reference}
Objet:	${parts.subject ?? 'Travaux en cours'}

Madame, Monsieur,

${parts.body}

Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.

Berthe Lindqvist
Directrice du Bureau de la normalisation des télécommunications
${parts.after ?? ''}`,
  en: (parts: LetterParts): string => `Geneva, ${parts.date}

Ref.:	${parts.reference}
Subject:	${parts.subject ?? 'Work in progress'}

Dear Sir/Madam,

${parts.body}

Yours faithfully,

Berthe Lindqvist
Director of the Telecommunication Standardization Bureau
${parts.after ?? ''}`,
  es: (parts: LetterParts): string => `Ginebra, ${parts.date}

Ref.:	${parts.reference}
Asunto:	${parts.subject ?? 'Trabajos en curso'}

Muy señora mía/Muy señor mío:

${parts.body}

Atentamente,

Berthe Lindqvist
Directora de la Oficina de Normalización de las Telecomunicaciones
${parts.after ?? ''}`,
};

/** A letter written into a test, as an archive holds it. */
export async function archived(
  name: string,
  language: keyof typeof frames,
  parts: LetterParts,
): Promise<ArchivedLetter> {
  return { name, record: await recordOf(frames[language](parts)) };
}

/** The same of any text. */
export const archivedText = async (name: string, text: string): Promise<ArchivedLetter> => ({
  name,
  record: await recordOf(text),
});
