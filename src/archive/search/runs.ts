/** Unicode's general categories, as far as words and numbers are made of them. */
const [unknown, other, letter, mark, number] = [0, 1, 2, 3, 4] as const;

function categoryOf(character: string): number {
  if (/^\p{L}/u.test(character)) return letter;
  if (/^\p{N}/u.test(character)) return number;
  return /^\p{M}/u.test(character) ? mark : other;
}

/** Of each UTF-16 code unit, once it was met. */
const categories = new Uint8Array(0x1_0000);

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

/** Of the character at a place; below surrogate pairs it is looked up, which an expression would not do. */
function categoryAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (isHighSurrogate(unit)) return categoryOf(String.fromCodePoint(text.codePointAt(at) as number));
  const known = categories[unit] as number;
  if (known !== unknown) return known;
  const found = categoryOf(String.fromCharCode(unit));
  categories[unit] = found;
  return found;
}

/** How many code units the character at a place has. */
const lengthAt = (text: string, at: number): number =>
  isHighSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) as number) > 0xff_ff ? 2 : 1;

/** Where the next run of letters, or of digits, begins from a place on; the length of the text where there is none. */
export function nextRun(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const category = categoryAt(text, at);
    if (category === letter || category === number) return at;
    at += lengthAt(text, at);
  }
  return text.length;
}

/** Where the run that begins at a place ends: letters with the marks on them, or digits. */
export function runEnd(text: string, start: number): number {
  const first = categoryAt(text, start);
  let at = start + lengthAt(text, start);
  while (at < text.length) {
    const category = categoryAt(text, at);
    if (category !== first && !(first === letter && category === mark)) return at;
    at += lengthAt(text, at);
  }
  return at;
}
