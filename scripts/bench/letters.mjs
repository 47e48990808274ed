// Invented circulars of any length: what the benchmark reads.

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

/** Sentences that hold a fact, each of another kind; `n` keeps any two of them apart. */
const facts = [
  (n) =>
    `J’ai l’honneur de porter à votre connaissance que le Groupe de travail ${1 + (n % 5)}/${1 + (n % 20)} tiendra sa prochaine réunion à Genève du ${1 + (n % 20)} au ${3 + (n % 20)} octobre 2022.`,
  (n) =>
    `Les contributions devront parvenir au secrétariat au plus tard le ${1 + (n % 28)} septembre 2022 à 12 heures (heure de Genève), conformément à la Résolution ${n % 100} (Rév. Genève, 2022).`,
  (n) =>
    `M. Paul Durand${'abcdefgh'[n % 8]} (France) a été nommé Rapporteur pour la Question ${1 + (n % 30)}/${1 + (n % 20)}.`,
  (n) =>
    `Pour en savoir plus, veuillez consulter la page https://example.org/reunions/${n} ou écrire à l’adresse secretariat${n}@example.org.`,
  (n) =>
    `La Recommandation UIT-T X.${1000 + (n % 700)} est en cours de révision; la lettre collective ${1 + (n % 9)}/${1 + (n % 20)} en donne le calendrier.`,
];

/** What stands between the facts of a letter, which is most of it. */
const prose = [
  'La salle sera ouverte une heure avant le début de la séance, et les participants y trouveront les documents de travail dans les six langues officielles.',
  'Les membres sont encouragés à échanger leurs données d’expérience, en particulier sur le déploiement de réseaux à faible consommation et sur l’accès des zones rurales à des services abordables.',
  'Un réseau local hertzien sera à la disposition des participants dans tout le bâtiment, et les travaux pourront être suivis à distance moyennant une connexion stable.',
  'Les délégations qui souhaitent organiser une manifestation parallèle sont priées de se mettre en rapport avec le secrétariat, qui leur indiquera les salles libres et le matériel disponible.',
  'Ces travaux ont montré que les méthodes de mesure diffèrent d’un pays à l’autre et qu’une terminologie commune faciliterait la comparaison des résultats.',
  'Le secrétariat tient à remercier les administrations et les entreprises qui ont prêté des équipements et mis des experts à la disposition du groupe.',
  'Il est rappelé que l’Union s’efforce de réduire sa consommation de papier et que les documents ne seront pas imprimés sur place.',
  'Les questions pratiques, notamment le transport depuis l’aéroport et la restauration, sont traitées dans le guide qui accompagne la présente lettre.',
];

/** A numbered paragraph: a fact and what is said around it, about as dense as the circulars of the Bureaux are. */
const paragraph = (n, number) =>
  `${n} ${[facts[(n + number) % facts.length](n + number), prose[(n * 3 + number) % prose.length], prose[(n * 5 + number + 1) % prose.length], prose[(n * 7 + number + 4) % prose.length]].join(' ')}`;

const tail = [
  'Veuillez agréer, Madame, Monsieur, l’assurance de ma haute considération.',
  'Anne Exemple',
  'Directrice du Bureau de la normalisation des télécommunications',
];

/** The paragraphs of circular `number`, about `size` bytes of UTF-8. */
export function paragraphs(number, size) {
  const body = [];
  for (let length = 900, n = 1; length < size; n++) {
    const next = paragraph(n, number);
    body.push(next);
    length += Buffer.byteLength(next) + 2;
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
