import { coreOf, standsAt, withoutFigures } from './word-forms.js';

/**
 * Words that rules require, each with a number, and which of them stand in a text. A text is taken token by token, which is what stands
 * between spaces, and each token is looked through once in a run, as a letter says most of its words again and again.
 */

/** A shorter word is asked for where it counts, and marked so in its number; so is one that no token can hold. */
const leastLength = 3;
export const short = 1 << 15;
const lettersByFrequency = " esaitnrulodcmp'vqfbghjxyzkw";

/** Three characters in a row, as a number that few others have. */
const mixed = (hash: number, character: number): number => ((hash << 4) ^ character) & 0xfff;
/** So many numbers that may be. */
export const headCount = 0x1000;

function hashAt(word: string, at: number): number {
  let hash = 0;
  for (let next = at; next < at + leastLength; next++) hash = mixed(hash, word.charCodeAt(next));
  return hash;
}

/** How seldom some characters are met, as French has them. */
function rarityOf(characters: string): number {
  let sum = 0;
  for (const letter of characters) sum += (lettersByFrequency.indexOf(letter) + 28) % 28;
  return sum;
}

/** Where so many characters begin by which a word is looked for: those that few words have, and few texts. */
function tellingPlace(word: string, length: number, others: (characters: string) => number): number {
  let best = 0;
  let most = -Infinity;
  for (let at = 0; at + length <= word.length && at <= maskOfPlace; at++) {
    const characters = word.slice(at, at + length);
    const telling = rarityOf(characters) - 4 * others(characters);
    if (telling <= most) continue;
    best = at;
    most = telling;
  }
  return best;
}

/** Where so many characters of a word begin that are met most seldom. */
export const rarestPlace = (word: string, length: number): number => tellingPlace(word, length, () => 0);

/** A place takes so many bits: it is in the first 256 characters of a word. */
const bitsOfPlace = 8;
const maskOfPlace = (1 << bitsOfPlace) - 1;

/** Some words, which have their numbers by their places, made ready to be found. */
export interface IndexedWords {
  readonly words: readonly string[];
  /** Of each word where the characters begin by which it is looked for, and above that the one behind them; 0 where it ends with them. */
  readonly places: ArrayLike<number>;
  /** For what is met in a token the last word that is looked for by it, plus one. */
  readonly heads: ArrayLike<number>;
  /** Of each word the one before it that is looked for by the same, plus one. */
  readonly previous: ArrayLike<number>;
  /** Of each word from where to where in `called` the rules stand that it calls, which ends where those of the next begin. */
  readonly calls: ArrayLike<number>;
  readonly called: ArrayLike<number>;
}

/** Of so many tokens it is known what they hold. */
const mostTokens = 1 << 13;
/** A longer one (an address, a text without spaces) is seldom met again. */
const longestToken = 40;
/** V8 keeps the whole text for a longer piece of it. */
const longestCopied = 12;

const copied = (token: string): string =>
  token.length > longestCopied ? String.fromCharCode(...Array.from(token, (_, at) => token.charCodeAt(at))) : token;

/** What stands in a text, as bits: in the first number how many words the index then had; then bits of words, then those of rules. */
export type Held = readonly number[];

/** Where the bits of the first word are. */
export const firstBit = 32;

/** What a token adds to them: in turn a place in the list, and the bits there. */
type Bits = readonly number[];

export class WordIndex {
  private readonly tokens = new Map<string, Bits>();
  /** What a text holds that has none of the words. */
  private nothing: Held | null = null;
  /** How many words it has: a field, as every question asks for it. */
  size: number;

  constructor(
    protected readonly indexed: IndexedWords,
    private readonly rules: number,
  ) {
    this.size = indexed.words.length;
  }

  word(number: number): string {
    return this.indexed.words[number & ~short] as string;
  }

  /** The bit of a rule, which is set where one of the words stands that call it. */
  bitOfRule(rule: number): number {
    return ((this.size + 31) & ~31) + firstBit + rule;
  }

  /** What stands in a text in lower case. */
  heldIn(lower: string): Held {
    this.nothing ??= Array.from({ length: (this.bitOfRule(this.rules) + 31) >> 5 }, (_, at) =>
      at === 0 ? this.size : 0,
    );
    const held = this.nothing.slice();
    for (const token of lower.split(' ')) {
      const bits = this.tokens.get(token) ?? this.lookedThrough(token);
      for (let at = 0; at < bits.length; at += 2) {
        const place = bits[at] as number;
        held[place] = (held[place] as number) | (bits[at + 1] as number);
      }
    }
    return held;
  }

  /** A word was added. */
  protected forget(): void {
    this.tokens.clear();
    this.nothing = null;
  }

  private lookedThrough(token: string): Bits {
    const { calls, called } = this.indexed;
    const bits = new Map<number, number>();
    const set = (bit: number): void => void bits.set(bit >> 5, (bits.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
    for (const number of this.find(token)) {
      set(firstBit + number);
      const to = calls[number + 1] ?? 0;
      for (let at = calls[number] ?? 0; at < to; at++) set(this.bitOfRule(called[at] as number));
    }
    const listed = [...bits].flat();
    if (token.length > longestToken) return listed;
    if (this.tokens.size >= mostTokens) this.tokens.clear();
    this.tokens.set(copied(token), listed);
    return listed;
  }

  /** The numbers of the words that stand in a token, some perhaps more than once. */
  private find(token: string): number[] {
    const { words, places, heads, previous } = this.indexed;
    const found: number[] = [];
    let hash = 0;
    const text = withoutFigures(token);
    const { length } = text;
    let code = text.charCodeAt(0);
    for (let at = 0; at < length; at++) {
      hash = mixed(hash, code);
      code = text.charCodeAt(at + 1);
      for (let next = heads[hash] as number; next !== 0; next = previous[next - 1] as number) {
        const place = places[next - 1] as number;
        // Nine of ten that are looked for by the same differ in what follows.
        if (place > maskOfPlace && place >> bitsOfPlace !== code) continue;
        const start = at - 2 - (place & maskOfPlace);
        if (start >= 0 && standsAt(words[next - 1] as string, text, start)) found.push(next - 1);
      }
    }
    return found;
  }
}

interface GrowingWords extends IndexedWords {
  readonly words: string[];
  readonly places: number[];
  readonly heads: Uint16Array;
  readonly previous: number[];
}

/** An index that takes up words as they are asked for. */
export class GrowingIndex extends WordIndex {
  declare protected readonly indexed: GrowingWords;
  private readonly numbers = new Map<string, number>();

  constructor() {
    const heads = new Uint16Array(headCount);
    super({ words: [], places: [], heads, previous: [], calls: [], called: [] } satisfies GrowingWords, 0);
  }

  /** The number of a word, which it gets when it is first asked for. */
  number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const core = coreOf(word);
    const isFound = core.length >= leastLength && !core.includes(' ');
    const number = this.size | (isFound ? 0 : short);
    this.numbers.set(word, number);
    this.indexed.words.push(word);
    this.indexed.places.push(0);
    this.indexed.previous.push(0);
    this.size++;
    if (isFound) this.lookFor(number, rarestPlace(core, leastLength));
    this.forget();
    return number;
  }

  /** The same words, each looked for by the characters that tell it best from the others: the build asks, which knows them all. */
  finished(): Pick<IndexedWords, 'words' | 'places' | 'heads' | 'previous'> {
    const { words, places, heads, previous } = this.indexed;
    const uses = new Map<string, number>();
    for (const word of words.map(coreOf)) {
      for (let at = 0; at + leastLength <= word.length; at++) {
        const characters = word.slice(at, at + leastLength);
        uses.set(characters, (uses.get(characters) ?? 0) + 1);
      }
    }
    heads.fill(0);
    for (const [word, number] of this.numbers)
      if (number < short)
        this.lookFor(
          number,
          tellingPlace(coreOf(word), leastLength, (characters) => uses.get(characters) ?? 0),
        );
    return { words, places, heads, previous };
  }

  private lookFor(number: number, place: number): void {
    const { words, places, heads, previous } = this.indexed;
    const core = coreOf(words[number] as string);
    const hash = hashAt(core, place);
    const code = core.charCodeAt(place + leastLength);
    places[number] = code > 0 ? place | (code << bitsOfPlace) : place;
    previous[number] = heads[hash] as number;
    heads[hash] = number + 1;
  }
}

/** The one index of rules that are made ready in a run. */
export const requiredIndex = new GrowingIndex();
