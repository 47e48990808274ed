import { type Change, type Letter, placesOf, replaced } from '../change.js';

/** Forms of an annex's own heading, above its title. */
const forms: readonly ((label: string, circular: string) => string)[] = [
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
];

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

export const annexHeadingChanges: readonly Change[] = forms.map((form) => ({
  kind: 'annex headings',
  name: form('1', 'TSB 41').replaceAll('\n', ' ⏎ ').trim(),
  // a heading may name the letter, whose reference then is read there too
  compared: ['paragraphs', 'annexes', 'mandates', 'people', 'deadlines', 'meetings'],
  apply(letter) {
    const found = headings(letter);
    if (found.length === 0) return null;
    const { reference } = letter.record;
    const circular = reference === null ? 'TSB 41' : `${reference.series} ${reference.number}`;
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
