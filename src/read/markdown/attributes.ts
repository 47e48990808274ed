/** What Pandoc writes around the words of a Word file: attributes, spans, raised letters. None of it is printed. */

const attribute =
  /(?:[#.][\p{L}\d_:.-]{1,100}|[\p{L}][\p{L}\d_:-]{0,60}=(?:"[^"{}]{0,300}"|[^\s"{}]{1,100})|[-=][a-z]{0,20})/u.source;
const attributes = new RegExp(`\\{\\s{0,4}${attribute}(?:\\s{1,8}${attribute}){0,12}\\s{0,4}\\}`, 'uy');
const heading = /^ {0,3}#{1,6}[ \t]/;
const fence = /^ {0,3}(?:```|~~~)/;
/** `::: {.note}`, `:::`: where a division begins and ends. */
const division = /^ {0,3}:{3,40}[ \t]*(?:\{[^{}\n]{0,300}\}|[\p{L}\d_-]{1,60})?[ \t]*:{0,40}[ \t]*$/u;
/** `1^er^`, `H~2~O`; footnote marks are in brackets. */
const raised = /(?<=[\p{L}\d])\^([\p{L}\d]{1,6})\^/gu;

interface OpenBracket {
  /** Index into the pieces written so far. */
  readonly piece: number;
}

/** Rewrites a text from left to right: pieces are kept, dropped or, for an opening bracket, taken back. */
class AttributeReader {
  private readonly pieces: string[] = [];
  private open: OpenBracket[] = [];
  private kept = 0;

  constructor(private readonly text: string) {}

  private keepUpTo(at: number): void {
    if (at > this.kept) this.pieces.push(this.text.slice(this.kept, at));
    this.kept = at;
  }

  read(): string {
    const { text } = this;
    for (let at = 0; at < text.length; at++) {
      switch (text.charCodeAt(at)) {
        case 92: // backslash: what follows opens and closes nothing
          at++;
          break;
        case 10:
          if (text.charCodeAt(at + 1) === 10) this.open = [];
          break;
        case 91: // [
          this.keepUpTo(at);
          this.open.push({ piece: this.pieces.length });
          this.keepUpTo(at + 1);
          break;
        case 93: // ]
          at = this.closing(at);
          break;
        case 41: // )
        case 96: // `
          this.drop(at + 1, attributesEnd(text, at + 1));
      }
    }
    this.keepUpTo(text.length);
    return this.pieces.join('');
  }

  /** A closing bracket with attributes after it, and its other half, are a span: both go. */
  private closing(at: number): number {
    const open = this.open.pop();
    const end = attributesEnd(this.text, at + 1);
    if (end < 0 || !open) return at;
    this.keepUpTo(at);
    // What Pandoc tells of a tracked deletion is struck out.
    const isDeleted = /\.deletion\b/.test(this.text.slice(at + 1, end));
    this.pieces[open.piece] = isDeleted ? '<del>' : '';
    if (isDeleted) this.pieces.push('</del>');
    this.kept = end;
    return end - 1;
  }

  private drop(from: number, to: number): void {
    if (to < 0) return;
    this.keepUpTo(from);
    this.kept = to;
  }
}

/** Where the attributes that begin at `at` end; -1 where none begin there. */
function attributesEnd(text: string, at: number): number {
  if (text[at] !== '{') return -1;
  attributes.lastIndex = at;
  return attributes.test(text) ? attributes.lastIndex : -1;
}

function withoutHeadingAttributes(line: string): string {
  if (!heading.test(line) || !line.trimEnd().endsWith('}')) return line;
  const at = line.lastIndexOf('{');
  return at > 0 && attributesEnd(line, at) === line.trimEnd().length ? line.slice(0, at).trimEnd() : line;
}

/** A Markdown text without Pandoc's attributes, spans and divisions; code keeps its own. Linear in its length. */
export function withoutAttributes(text: string): string {
  if (!/[{^]|^ {0,3}:::/m.test(text)) return text;
  let isCode = false;
  const lines = text.split('\n').flatMap((line) => {
    if (fence.test(line)) isCode = !isCode;
    if (isCode) return [line];
    return division.test(line) ? [''] : [withoutHeadingAttributes(line).replace(raised, '$1')];
  });
  const joined = lines.join('\n');
  return joined.includes('{') ? new AttributeReader(joined).read() : joined;
}
