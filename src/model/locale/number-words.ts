/** Whole numbers from 1 to 999 in words, in small letters. */
export interface NumberWords {
  cardinal(value: number): string;
  ordinal(value: number): string;
}
