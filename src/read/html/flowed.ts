/** Lines of a mail that go on in the next: `format=flowed` (RFC 3676). */

interface MailLine {
  /** How many marks of quotation stand before it. */
  readonly depth: number;
  readonly words: string;
}

const readLine = (line: string): MailLine => {
  const depth = /^>*/.exec(line)?.[0].length ?? 0;
  // A space in front is stuffing, where the words would look like a quotation or `From `.
  return { depth, words: line.slice(depth).replace(/^ /, '') };
};

/** `-- ` above a signature ends in a space and goes on nowhere. */
const goesOn = ({ words }: MailLine): boolean => words.endsWith(' ') && words !== '-- ' && words.trim() !== '';

/**
 * The text with those lines joined. A line goes on only in one of the same quotation: what answers it stands apart.
 *
 * @param delSp whether the space that says so is none of the text (`delsp=yes`)
 */
export function unflowed(text: string, delSp: boolean): string {
  const joined: MailLine[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    const read = readLine(line);
    const last = joined.at(-1);
    const rest =
      open && last !== undefined && last.depth === read.depth && /\S/.test(read.words) && read.words !== '-- ';
    if (rest) joined[joined.length - 1] = { ...last, words: last.words + read.words };
    else joined.push(read);
    open = goesOn(read);
    const whole = joined.at(-1);
    if (open && delSp && whole) joined[joined.length - 1] = { ...whole, words: whole.words.slice(0, -1) };
  }
  return joined.map(({ depth, words }) => (depth === 0 ? words : `${'>'.repeat(depth)} ${words}`)).join('\n');
}
