/**
 * Every word that some rule requires, each with a number, and which of them stand in a text: found for all of them in one
 * pass, which looks only where three characters in a row are those of a word.
 */

/** A word is found by three characters of it; a shorter one is asked for where it counts, and marked so in its number. */
const leastLength = 3;
export const short = 1 << 15;
const lettersByFrequency = " esaitnrulodcmp'vqfbghjxyzkw";

const place = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

/** Where in a word its three rarest characters in a row begin, as French has them: seldom met, seldom in vain. */
function rarestPlace(word: string): number {
  const rarity = [...word].map((letter) => (lettersByFrequency.indexOf(letter) + 28) % 28);
  let best = 0;
  let most = -1;
  for (let at = 0; at + leastLength <= word.length; at++) {
    const sum = (rarity[at] ?? 0) + (rarity[at + 1] ?? 0) + (rarity[at + 2] ?? 0);
    if (sum <= most) continue;
    best = at;
    most = sum;
  }
  return best;
}

/** What the build writes of an index: a word has its number by its place in the list. */
export interface IndexedWords {
  readonly words: readonly string[];
  /** Of each word where its rarest characters begin. */
  readonly places: ArrayLike<number>;
}

export class WordIndex implements IndexedWords {
  readonly words: string[] = [];
  readonly places: number[] = [];
  private readonly numbers = new Map<string, number>();
  /** For three characters in a row the last word that is looked for by them, plus one; then from each to the one before. */
  private readonly last = new Uint16Array(1 << 15);
  private readonly previous: number[] = [];

  /** The number of a word, which it gets when it is first asked for. */
  number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length | (word.length < leastLength ? short : 0);
    this.add(word, rarestPlace(word));
    this.numbers.set(word, number);
    return number;
  }

  /** Takes up what the build has written, and gives back the number that the first of its words has here. */
  addAll({ words, places }: IndexedWords): number {
    const first = this.words.length;
    for (let at = 0; at < words.length; at++) this.add(words[at] as string, places[at] as number);
    return first;
  }

  private add(word: string, at: number): void {
    this.words.push(word);
    this.places.push(at);
    if (word.length < leastLength) {
      this.previous.push(0);
      return;
    }
    const hash = place(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2));
    this.previous.push(this.last[hash] as number);
    this.last[hash] = this.words.length;
  }

  /** The numbers of the words of three characters and more that stand in a text, some perhaps more than once. */
  find(text: string): number[] {
    const { last } = this;
    const found: number[] = [];
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = ((hash << 5) & 0x7fff) | (text.charCodeAt(at) & 31);
      const word = last[hash] as number;
      if (word !== 0) this.compare(word, text, at - 2, found);
    }
    return found;
  }

  /** Which of the words that have the three characters at an offset stand there. */
  private compare(word: number, text: string, at: number, found: number[]): void {
    for (let next = word; next !== 0; next = this.previous[next - 1] as number) {
      const number = next - 1;
      if (text.startsWith(this.words[number] as string, at - (this.places[number] as number))) found.push(number);
    }
  }

  word(number: number): string {
    return this.words[number & ~short] as string;
  }
}

/** The one index of a run: all rules of all languages share it. */
export const requiredIndex = new WordIndex();
