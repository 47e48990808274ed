import { Grams, type RequiredPlaces } from './grams.js';

/** A text that rules are run on, with what they all need of it. */
class SearchedText {
  text = '';
  lower = '';
  private readonly grams = new Grams();
  private isRead = false;

  take(text: string): void {
    this.text = text;
    this.lower = lowered(text);
    this.isRead = false;
  }

  /** False where one of the sets of words between `from` and `to` is surely not in the text. */
  mayHold(required: RequiredPlaces, from: number, to: number): boolean {
    if (!this.isRead) this.grams.read(this.lower);
    this.isRead = true;
    return this.grams.mayHold(required, from, to);
  }
}

function lowered(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  // A few letters have a lower case of two characters (`İ`).
  return text.replace(/[^]/g, (letter) => (letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter));
}

/**
 * The last texts, as many rules run on one in turn: the words beside a match do not take the place of the
 * text around it.
 */
const lastTexts = { long: new SearchedText(), short: new SearchedText(), tiny: new SearchedText() };

export function searched(text: string): SearchedText {
  const last = text.length > 256 ? lastTexts.long : text.length > 24 ? lastTexts.short : lastTexts.tiny;
  if (text !== last.text) last.take(text);
  return last;
}

/** A text in lower case, character for character. */
export const lowerCase = (text: string): string => searched(text).lower;
