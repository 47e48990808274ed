/** Words of the field, for long invented documents; the texts mean nothing, their shape and length do. */
const words =
  `commission groupe travaux réseau étude rapport conseil secteur membre activité coordination expert réunion contribution document question
  calendrier approbation procédure secrétariat bureau participation objectif mandat programme fréquence spectre service station liaison débit
  capteur barrage bassin sonde relevé mesure méthode atelier essai laboratoire norme profil interface passerelle protocole chiffrement annuaire
  tarif formation région pays opérateur régulateur licence numéro plan attribution brouillage satellite terminal antenne`.split(
    /\s+/,
  );
const links = [
  'de la',
  'des',
  'pour les',
  'et le',
  'dans la',
  'sur les',
  'avec un',
  'selon la',
  'ainsi que le',
  'par la',
];

/** The same numbers for the same seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;

function sentence(next: () => number): string {
  const parts = Array.from({ length: 8 + Math.floor(next() * 14) }, () => `${pick(words, next)} ${pick(links, next)}`);
  const text = `${parts.join(' ')} ${pick(words, next)}`;
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

/** Sections of a report, each its lines; 3,000 characters are a page. */
export function longSections(pages: number, seed = 7): string[][] {
  const next = numbers(seed);
  const sections: string[][] = [];
  for (let characters = 0; characters < pages * 3000; ) {
    const lines = Array.from({ length: 6 + Math.floor(next() * 10) }, () =>
      Array.from({ length: 1 + Math.floor(next() * 3) }, () => sentence(next)).join(' '),
    );
    sections.push([sentence(next).slice(0, 60).replace(/ \S*$/, ''), ...lines]);
    characters += lines.join('').length;
  }
  return sections;
}

/** What a secretariat does to a report from one session to the next: some words, some paragraphs, some sections. */
export function revisedSections(sections: readonly (readonly string[])[], seed = 11): string[][] {
  const next = numbers(seed);
  const revised: string[][] = [];
  for (const [heading = '', ...lines] of sections) {
    if (next() < 0.01) continue;
    const kept = lines.flatMap((line) => {
      const chance = next();
      if (chance < 0.02) return [];
      if (chance < 0.1) return [line.replace(pick(line.split(' '), next), pick(words, next))];
      return chance < 0.12 ? [line, sentence(next)] : [line];
    });
    revised.push([heading, ...kept]);
    if (next() < 0.01) revised.push([sentence(next).slice(0, 50), sentence(next)]);
  }
  return revised;
}

/** A Council report as plain text: parts with a heading, `1.1` below `1`. */
export function reportText(sections: readonly (readonly string[])[]): string {
  const body = sections.flatMap(([heading, ...lines], at) => [
    '',
    `${at + 1}\t${heading}`,
    ...lines.flatMap((line, index) => ['', `${at + 1}.${index + 1}\t${line}`]),
  ]);
  return ['Conseil 2024', 'Document C24/99-F', '3 avril 2024', '', 'Rapport du Secrétaire général', ...body, ''].join(
    '\n',
  );
}
