import { describe, expect, test } from 'vitest';
import { legible } from '../../../src/read/pdf/legible.js';

describe('what a font says of a ligature with its bytes turned round', () => {
  test.each([
    ['Admini\u7300\u7400ra\u7400\u6900on', 'Administration'],
    ['a\u7400\u7400\u6900tude', 'attitude'],
    ['\u5400\u6800e certi\u6600\u6900cate', 'The certificate'],
  ])('is its letters: %s', (printed, read) => {
    expect(legible(printed, 'Carlito')).toBe(read);
  });

  test.each(['\u6771\u4eac', '\u7400\u6900\u6771', 'n\u7400n'])('is no Chinese word: %s', (printed) => {
    expect(legible(printed, 'Carlito')).toBe(printed);
  });
});
