/** Complex fields (ECMA-376-1 §17.16.18): begin, code, separate, result, end. The result is text, the code is not. */

interface Field {
  readonly ordinal: number;
  state: 'code' | 'result';
  code: string;
  /** What the text was linked to before, where the field is a link. */
  linkBefore?: string | undefined;
  links: boolean;
  pageNumberStart: number | undefined;
  /** Where its result begins in the paragraph, once it has one. */
  resultStart?: number;
  /** What a form field prints in place of a result. */
  form: FormField | undefined;
}

export interface FormField {
  checked: boolean | undefined;
  readonly entries: string[];
  chosen: number;
}

export class FieldStack {
  /** Fields of which the code is being read: nothing inside is visible. */
  private inCode = 0;
  private readonly open: Field[] = [];

  /** `broken`: ordinals of fields known to have no end; they are no fields. `counter` counts the fields of the story. */
  constructor(
    private readonly broken: ReadonlySet<number>,
    private readonly counter: { begun: number },
  ) {}

  get hidden(): boolean {
    return this.inCode > 0;
  }

  get innermost(): Field | undefined {
    return this.open[this.open.length - 1];
  }

  begin(): void {
    const ordinal = this.counter.begun++;
    if (this.broken.has(ordinal)) return;
    this.open.push({ ordinal, state: 'code', code: '', links: false, pageNumberStart: undefined, form: undefined });
    this.inCode++;
  }

  separate(): Field | undefined {
    const field = this.innermost;
    if (field?.state !== 'code') return undefined;
    field.state = 'result';
    this.inCode--;
    return field;
  }

  end(): Field | undefined {
    const field = this.open.pop();
    if (field?.state === 'code') this.inCode--;
    return field;
  }

  /** Fields that hide all that follows because they never end. */
  unfinished(): number[] {
    return this.open.filter((field) => field.state === 'code').map((field) => field.ordinal);
  }
}

const longestCode = 10_000;

/** Adds to a field's code; a code longer than any real one is cut. */
export function addCode(field: Field, text: string): void {
  if (field.code.length < longestCode) field.code += text;
}

/** The target of a HYPERLINK field: `HYPERLINK "https://…" \l "part" \o "tip"`; `undefined` for a place in the file. */
export function hyperlinkOf(code: string): string | undefined {
  const found = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(code.slice(0, longestCode));
  const target = (found?.[1] ?? found?.[2] ?? '').trim();
  if (target === '') return undefined;
  const place = /\\l\s+"([^"]*)"/i.exec(code.slice(0, longestCode))?.[1];
  return place && !target.includes('#') ? `${target}#${place}` : target;
}

/** True where the result differs from page to page or from day to day. */
export function isPageNumber(code: string): boolean {
  return /^\s*(PAGE|NUMPAGES|SECTIONPAGES|DATE|TIME)(?![A-Z])/i.test(code);
}

/** What a form field prints: a box, ticked or not, or the chosen entry. */
export function formText(form: FormField | undefined): string {
  if (form?.checked !== undefined) return form.checked ? '☒' : '☐';
  return form?.entries[form.chosen] ?? '';
}

/** What a button shows that is to be clicked and written over: `MACROBUTTON NoMacro [Cliquez ici]`. */
export const promptOf = (code: string): string | null =>
  /^\s*MACROBUTTON\s+\S+\s+([^]*?)\s*$/i.exec(code.slice(0, longestCode))?.[1] ?? null;
