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

describe('a minus sign that stands where hyphens do', () => {
  test.each([
    ['Vice\u2212Chair of SG\u221212', 'Vice-Chair of SG-12'],
    ['3\u22125 May', '3-5 May'],
    ['\u2212', '-'],
    ['\u2212 To the members', '- To the members'],
  ])('is a hyphen: %s', (printed, read) => {
    expect(legible(printed, 'Courier')).toBe(read);
  });

  test.each(['below \u22125 dB', '(\u221212 \u00b0C)', '\u22123'])('is a minus before a number: %s', (printed) => {
    expect(legible(printed, 'Courier')).toBe(printed);
  });
});
