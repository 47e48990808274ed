import { type Change, inEach, type Language, type Letter, placesOf, replaced } from '../change.js';

type Form = (label: string, circular: string) => string;

/** Forms of an annex's own heading, above its title. */
const forms: Readonly<Record<Language, readonly Form[]>> = {
  fr: [
    (label) => `ANNEXE ${label}`,
    (label) => `Annexe ${label}`,
    (label) => `Annexe ${label}.`,
    (label) => `Annexe ${label}:`,
    (label) => `ANNEXE ${label} –`,
    (label) => `ANNEXE N° ${label}`,
    (label) => `Annexe n° ${label}`,
    (label) => `ANNEXE\u00a0${label}`,
    (label) => `A N N E X E  ${label}`,
    (label) => `PIÈCE JOINTE ${label}`,
    (label) => `Pièce jointe ${label}`,
    (label) => `APPENDICE ${label}`,
    (label, circular) => `ANNEXE ${label}\n(de la Circulaire ${circular})`,
    (label, circular) => `ANNEXE ${label} (de la Circulaire ${circular})`,
    (label, circular) => `ANNEXE ${label}\n(de la Circulaire ${circular} (Rév. 1))`,
    (label, circular) => `Annexe ${label}\n[de la Circulaire ${circular}]`,
    (label, circular) => `ANNEXE ${label}\n(Circulaire ${circular})`,
    (label, circular) => `ANNEXE ${label}\n(à la Circulaire ${circular})`,
    (label, circular) => `Annexe ${label} à la Circulaire ${circular}`,
    (label) => `Annexe ${label} à la présente lettre`,
    (label) => `Annexe ${label} (Rév. 1)`,
    (label) => `\f\n\nANNEXE ${label}\n`,
  ],
  en: [
    (label) => `ANNEX ${label}`,
    (label) => `Annex ${label}`,
    (label) => `Annex ${label}.`,
    (label) => `Annex ${label}:`,
    (label) => `ANNEX ${label} –`,
    (label) => `ANNEX No. ${label}`,
    (label) => `Annex no. ${label}`,
    (label) => `ANNEX\u00a0${label}`,
    (label) => `A N N E X  ${label}`,
    (label) => `ATTACHMENT ${label}`,
    (label) => `Attachment ${label}`,
    (label) => `ENCLOSURE ${label}`,
    (label) => `APPENDIX ${label}`,
    (label, circular) => `ANNEX ${label}\n(to ${circular})`,
    (label, circular) => `ANNEX ${label} (to ${circular})`,
    (label, circular) => `ANNEX ${label}\n(to ${circular} (Rev. 1))`,
    (label, circular) => `Annex ${label}\n[to ${circular}]`,
    (label, circular) => `ANNEX ${label}\n(${circular})`,
    (label, circular) => `Annex ${label} to ${circular}`,
    (label) => `Annex ${label} to this letter`,
    (label) => `Annex ${label} (Rev. 1)`,
    (label) => `\f\n\nANNEX ${label}\n`,
  ],
  es: [
    (label) => `ANEXO ${label}`,
    (label) => `Anexo ${label}`,
    (label) => `Anexo ${label}.`,
    (label) => `Anexo ${label}:`,
    (label) => `ANEXO ${label} –`,
    (label) => `ANEXO N.º ${label}`,
    (label) => `Anexo núm. ${label}`,
    (label) => `ANEXO\u00a0${label}`,
    (label) => `A N E X O  ${label}`,
    (label) => `ADJUNTO ${label}`,
    (label) => `Documento adjunto ${label}`,
    (label) => `APÉNDICE ${label}`,
    (label) => `APENDICE ${label}`,
    (label, circular) => `ANEXO ${label}\n(a la ${circular})`,
    (label, circular) => `ANEXO ${label} (a la ${circular})`,
    (label, circular) => `ANEXO ${label} (de la ${circular})`,
    (label, circular) => `ANEXO ${label}\n(a la ${circular} (Rev. 1))`,
    (label, circular) => `Anexo ${label}\n[a la ${circular}]`,
    (label, circular) => `ANEXO ${label}\n(${circular})`,
    (label, circular) => `Anexo ${label} a la ${circular}`,
    (label) => `Anexo ${label} a la presente carta`,
    (label) => `Anexo ${label} (Rev. 1)`,
    (label) => `\f\n\nANEXO ${label}\n`,
  ],
};

const circularWords: Readonly<Record<Language, (reference: string) => string>> = {
  fr: (reference) => reference,
  en: (reference) =>
    reference
      .replace(/^(?=CL|DM|CR|CACE|CA|BDT)/, 'Circular ')
      .replace(/^TSB (?=\S*\/)/, 'TSB Collective letter ')
      .replace(/^TSB (?=\d)/, 'TSB Circular '),
  es: (reference) =>
    reference
      .replace(/^(?=CL|DM|CR)/, 'Carta Circular ')
      .replace(/^(?=CACE|CA\b)/, 'Circular Administrativa ')
      .replace(/^(?=BDT)/, 'Circular ')
      .replace(/^TSB (?=\S*\/)/, 'Carta Colectiva TSB ')
      .replace(/^TSB (?=\d)/, 'Circular TSB '),
};

/** The lines that name an annex, before its title. */
function headings(letter: Letter): { index: number; start: number; end: number }[] {
  return letter.record.annexes.flatMap(({ label, title }, index) => {
    const [place] = placesOf(letter, `/annexes/${index}`);
    if (label === null || title === null || place === undefined) return [];
    const text = letter.text.slice(place.start, place.end);
    const lines = /^[^\n]*(?:\n+[ \t]*[([][^\n]*)?(?=\n)/.exec(text)?.[0];
    return lines === undefined ? [] : [{ index, start: place.start, end: place.start + lines.length }];
  });
}

const annexHeadings = (own: readonly Form[], language: Language): Change[] =>
  own.map((form) => ({
    kind: 'annex headings',
    language,
    name: form('1', 'TSB 41').replaceAll('\n', ' ⏎ ').trim(),
    // a heading may name the letter, whose reference then is read there too
    compared: ['paragraphs', 'annexes', 'mandates', 'people', 'deadlines', 'meetings'],
    apply(letter) {
      const found = headings(letter);
      if (found.length === 0) return null;
      const { reference } = letter.record;
      const circular = circularWords[language](
        reference === null ? 'TSB 41' : `${reference.series} ${reference.number}`,
      );
      const content = replaced(
        letter.text,
        found.map(({ index, start, end }) => ({
          start,
          end,
          by: form(letter.record.annexes[index]?.label ?? '', circular),
        })),
      );
      return { content };
    },
  }));

export const annexHeadingChanges: readonly Change[] = inEach(forms, annexHeadings);
