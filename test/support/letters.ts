import { parseCircular } from '../../src/index.js';
import type { AnnexParagraph, DocumentRecord, Paragraph } from '../../src/model/record.js';

/** The record of a text written into a test. */
export async function recordOf(text: string): Promise<DocumentRecord> {
  return (await parseCircular(new TextEncoder().encode(text))).record;
}

/** A circular with a given body, and what follows its signature. */
export const circular = (body: string, after = ''): string => `Genève, le 4 mai 2021

Réf.:	Circulaire TSB 301
TSB/AB
Objet:	Essai de lecture

Madame, Monsieur,
${body}
Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.
Jeanne Tavernier
Directrice du Bureau de la normalisation des télécommunications
${after}`;

/** The same in English. */
export const englishCircular = (body: string, after = ''): string => `Geneva, 4 May 2021

Ref:	TSB Circular 301
TSB/AB
Subject:	A test of reading

Dear Sir/Madam,

${body}

Yours faithfully,

Joan Tavernier
Director of the Telecommunication Standardization Bureau
${after}`;

type Node = Paragraph | AnnexParagraph;

/** The same in Spanish. */
export const spanishCircular = (body: string, after = ''): string => `Ginebra, 4 de mayo de 2021

Ref.:	Circular TSB 301
TSB/AB
Asunto:	Una prueba de lectura

Muy señora mía/Muy señor mío:

${body}

Atentamente,

Juana Tavernier
Directora de la Oficina de Normalización de las Telecomunicaciones
${after}`;

/** Paragraphs as an outline: two spaces a level, `#` before a heading, the label, the text. */
export function outline(paragraphs: readonly Node[], depth = 0): string[] {
  return paragraphs.flatMap(({ label, marker, heading, text, rows, children }) => [
    '  '.repeat(depth) +
      [
        heading ? '#' : '',
        label ?? (marker === 'bullet' ? '•' : ''),
        rows ? rows.map((row) => row.join(' | ')).join(' / ') : text,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ...outline(children, depth + 1),
  ]);
}
