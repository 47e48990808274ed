import { type Sentence, say } from '../model/sentence/index.js';

/** More slips than this make another word of it. */
const mostSlips = 3;

/** The known names that a mistyped one may stand for, the likeliest first. */
async function nearest(name: string, known: readonly string[]): Promise<string[]> {
  const { editDistance } = await import('../check/edit-distance.js');
  const asked = name.toLowerCase();
  const slips = Math.min(mostSlips, Math.floor(asked.length / 3));
  const ranked = known.map((each) => {
    const isPart = asked.length > 3 && (each.includes(asked) || asked.includes(each));
    return { each, distance: isPart ? slips : editDistance(asked, each, slips) };
  });
  return ranked
    .filter(({ distance }) => distance <= slips)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ each }) => each)
    .slice(0, 3);
}

/** `; did you mean validate?`, or nothing where no known name is near. */
export async function meant(name: string, known: readonly string[]): Promise<Sentence | ''> {
  const near: readonly (string | Sentence)[] = await nearest(name, known);
  if (near.length === 0) return '';
  return say('command/meant', { names: near.reduce((first, second) => say('command/or', { first, second })) });
}
