// Invented circulars of any length, as text and as Word: what the benchmark reads.
import { strToU8, zipSync } from 'fflate';

const head = (number) => [
  'UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS',
  'Bureau de la normalisation des télécommunications',
  'Genève, le 14 mars 2022',
  `Réf.: Circulaire TSB ${number}`,
  `Tél.: +41 22 730 ${5000 + (number % 999)}`,
  'Courriel: essai@example.org',
  'Aux administrations des États Membres de l’Union',
  `Objet: Réunion de la Commission d’études ${1 + (number % 20)} de l’UIT-T, Genève, 4-8 juillet 2022`,
  'Madame, Monsieur,',
];

/** Paragraphs of the kinds that letters are made of; `n` keeps any two of them apart. */
const kinds = [
  (n) =>
    `${n} J’ai l’honneur de porter à votre connaissance que le Groupe de travail ${1 + (n % 5)}/${1 + (n % 20)} tiendra sa prochaine réunion à Genève du ${1 + (n % 20)} au ${3 + (n % 20)} octobre 2022.`,
  (n) =>
    `${n} Les contributions devront parvenir au secrétariat au plus tard le ${1 + (n % 28)} septembre 2022 à 12 heures (heure de Genève), conformément à la Résolution ${n % 100} (Rév. Genève, 2022).`,
  (n) =>
    `${n} La salle sera ouverte une heure avant le début de la séance, et les participants y trouveront les documents de travail dans les six langues officielles.`,
  (n) => `– M. Paul Durand${'abcdefgh'[n % 8]} (France), Rapporteur pour la Question ${1 + (n % 30)}/${1 + (n % 20)};`,
  (n) =>
    `Pour en savoir plus, veuillez consulter la page https://example.org/reunions/${n} ou écrire à l’adresse secretariat${n}@example.org.`,
  (n) =>
    `La Recommandation UIT-T X.${1000 + (n % 700)} est en cours de révision; la lettre collective ${1 + (n % 9)}/${1 + (n % 20)} en donne le calendrier.`,
];

const tail = [
  'Veuillez agréer, Madame, Monsieur, l’assurance de ma haute considération.',
  'Anne Exemple',
  'Directrice du Bureau de la normalisation des télécommunications',
];

/** The paragraphs of circular `number`, about `size` bytes of UTF-8. */
export function paragraphs(number, size) {
  const body = [];
  for (let length = 900, n = 1; length < size; n++) {
    const paragraph = kinds[(n + number) % kinds.length](n);
    body.push(paragraph);
    length += Buffer.byteLength(paragraph) + 2;
  }
  return [...head(number), ...body, ...tail];
}

/** Between 0 and 1, the same for the same number (mulberry32). */
function share(number) {
  let state = (number * 0x9e3779b9 + 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
}

/**
 * Bytes of text of circular `number`, 2 to 40 KB: most letters have two to four pages, and a few have long annexes (a
 * log-normal distribution with its median at 7 KB).
 */
export function sizeOf(number) {
  const normal = Math.sqrt(-2 * Math.log(1 - share(2 * number))) * Math.cos(2 * Math.PI * share(2 * number + 1));
  return Math.min(40e3, Math.max(2e3, 7e3 * Math.exp(0.75 * normal)));
}

export const textOf = (parts) => Buffer.from(`${parts.join('\n\n')}\n`);

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const wordMl = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The same as a Word file; a run for every few words, as Word writes them. */
export function wordOf(parts) {
  const runs = (text) =>
    text
      .match(/(?:\S+\s*){1,6}/g)
      .map((words) => `<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`)
      .join('');
  const document = `${declaration}<w:document xmlns:w="${wordMl}"><w:body>${parts.map((part) => `<w:p>${runs(part)}</w:p>`).join('')}</w:body></w:document>`;
  const types = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const root = `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(root),
    'word/document.xml': strToU8(document),
  });
}
