/**
 * Every word that some rule requires, each with a number, and which of them stand in a text: found for all of them in one
 * pass, which looks only where four characters in a row are those of a word, or three that are all of it.
 */

/** A shorter word is asked for where it counts, and marked so in its number. */
const leastLength = 3;
const fewest = 4;
export const short = 1 << 15;
const lettersByFrequency = " esaitnrulodcmp'vqfbghjxyzkw";

/** Four characters in a row; the lower half of its bits is that of the last three. */
const mixed = (hash: number, character: number): number => ((hash << 4) ^ character) & 0xffff;
const lastThree = 0xfff;

function hashAt(word: string, at: number): number {
  let hash = 0;
  for (let next = at; next < at + fewest && next < word.length; next++) hash = mixed(hash, word.charCodeAt(next));
  return hash;
}

/** How seldom four characters in a row are met, as French has them. */
const rarityAt = (word: string, at: number): number =>
  Array.from(word.slice(at, at + fewest), (letter) => (lettersByFrequency.indexOf(letter) + 28) % 28).reduce(
    (sum, each) => sum + each,
    0,
  );

/** Where the four characters begin by which a word is looked for: those that few words have, and few texts. */
function tellingPlace(word: string, others: (characters: string) => number): number {
  let best = 0;
  let most = -Infinity;
  for (let at = 0; at + fewest <= word.length; at++) {
    const telling = rarityAt(word, at) - 4 * others(word.slice(at, at + fewest));
    if (telling <= most) continue;
    best = at;
    most = telling;
  }
  return best;
}

/** Where the four characters of a word begin that are met most seldom. */
export const rarestPlace = (word: string): number => tellingPlace(word, () => 0);

/** What the build writes of an index: a word has its number by its place in the list. */
export interface IndexedWords {
  readonly words: readonly string[];
  /** Of each word where the characters begin by which it is looked for. */
  readonly places: ArrayLike<number>;
  /** And these, as one number. */
  readonly marks: ArrayLike<number>;
}

export class WordIndex {
  readonly words: string[] = [];
  private readonly places: number[] = [];
  private readonly numbers = new Map<string, number>();
  /** For what is met in a text the last word that is looked for by it, plus one; then from each to the one before. */
  private readonly last = new Uint16Array(1 << 16);
  private readonly lastOfThree = new Uint16Array(lastThree + 1);
  private readonly previous: number[] = [];

  /** The number of a word, which it gets when it is first asked for. */
  number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length | (word.length < leastLength ? short : 0);
    const place = rarestPlace(word);
    this.add(word, place, hashAt(word, place));
    this.numbers.set(word, number);
    return number;
  }

  /** Takes up what the build has written, and gives back the number that the first of its words has here. */
  addAll({ words, places, marks }: IndexedWords): number {
    const first = this.words.length;
    for (let at = 0; at < words.length; at++) this.add(words[at] as string, places[at] as number, marks[at] as number);
    return first;
  }

  /** Of each word where the characters begin that tell it best from the others: the build asks, which knows them all. */
  tellingPlaces(): Omit<IndexedWords, 'words'> {
    const uses = new Map<string, number>();
    for (const word of this.words) {
      for (let at = 0; at + fewest <= word.length; at++) {
        const characters = word.slice(at, at + fewest);
        uses.set(characters, (uses.get(characters) ?? 0) + 1);
      }
    }
    const places = this.words.map((word) => tellingPlace(word, (characters) => uses.get(characters) ?? 0));
    return { places, marks: this.words.map((word, index) => hashAt(word, places[index] as number)) };
  }

  private add(word: string, at: number, mark: number): void {
    this.words.push(word);
    this.places.push(at);
    if (word.length < leastLength) {
      this.previous.push(0);
      return;
    }
    const table = word.length < fewest ? this.lastOfThree : this.last;
    const hash = mark & (table.length - 1);
    this.previous.push(table[hash] as number);
    table[hash] = this.words.length;
  }

  /** The numbers of the words of three characters and more that stand in a text, some perhaps more than once. */
  find(text: string): number[] {
    const { last, lastOfThree } = this;
    const found: number[] = [];
    const { length } = text;
    let hash = 0;
    for (let at = 0; at < length; at++) {
      hash = ((hash << 4) ^ text.charCodeAt(at)) & 0xffff;
      const word = last[hash] as number;
      if (word !== 0) this.compare(word, text, at - 3, found);
      const three = lastOfThree[hash & lastThree] as number;
      if (three !== 0) this.compare(three, text, at - 2, found);
    }
    return found;
  }

  /** Which of the words that have the characters at an offset stand there. */
  private compare(word: number, text: string, at: number, found: number[]): void {
    const { words, places, previous } = this;
    for (let next = word; next !== 0; next = previous[next - 1] as number) {
      const number = next - 1;
      const start = at - (places[number] as number);
      if (start >= 0 && text.startsWith(words[number] as string, start)) found.push(number);
    }
  }

  word(number: number): string {
    return this.words[number & ~short] as string;
  }
}

/** The one index of a run: all rules of all languages share it. */
export const requiredIndex = new WordIndex();
