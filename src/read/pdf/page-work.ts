/** What each page of a PDF asks of pdf.js, counted from the file before it is asked. */
import { arrayAt, type FileObjects } from './file-objects.js';
import { type Operators, plainName } from './operators.js';

/** How far resources are handed down in the tree of pages. */
const mostParents = 50;

/** Forms in forms; drawings of people have some ten. */
const mostNested = 100;

/** Among the resources, what may hold a stream that is run. */
const kinds = ['XObject', 'Pattern', 'ExtGState'];

/** The key of the form of a mask. */
const mask = 'G';

const named = /\/([^\s()<>[\]{}/%]{1,130})\s{1,20}(\d{1,10})\s{1,20}\d{1,5}\s{1,20}R\b/g;

export interface PageWork {
  /** Links and other marks laid over the page. */
  readonly annotations: number;
  /** Operators of its content, those of forms as often as they are drawn. */
  readonly operators: number;
  /** Something on it may rule or strike. */
  readonly hasLines: boolean;
}

type Names = ReadonlyMap<string, ReadonlySet<number>>;

export class Work {
  private readonly names = new Map<string, Names>();
  private readonly forms = new Map<number, number>();
  private readonly open = new Set<number>();
  /** What the letters of all fonts ask for, which pdf.js draws once. */
  readonly glyphs: number;

  constructor(private readonly objects: FileObjects) {
    this.glyphs = this.ofGlyphs();
  }

  /** @param page the number of its object */
  ofPage(page: number): PageWork {
    const dictionary = this.objects.text(page);
    const contents = this.objects.references(dictionary, 'Contents');
    return {
      annotations: entriesOf(this.objects.value(dictionary, 'Annots')),
      operators: contents.reduce((sum, stream) => sum + this.ofStream(stream, dictionary), 0),
      hasLines: contents.some((stream) => this.objects.operators(stream).some(mayDrawLines)),
    };
  }

  private ofStream(stream: number, owner: string): number {
    let most = 0;
    for (const { count, draws } of this.objects.operators(stream)) {
      let all = count;
      const names: Names = draws.size > 0 ? this.namesOf(owner) : new Map();
      for (const [name, times] of draws)
        all += times * Math.max(this.heaviest(names, name), this.heaviest(names, mask));
      most = Math.max(most, all);
    }
    return most;
  }

  private heaviest(names: Names, name: string): number {
    let most = 0;
    for (const form of names.get(name) ?? []) most = Math.max(most, this.ofForm(form));
    return most;
  }

  /** A form that draws itself is drawn once; a state of graphics has the form of its mask (§11.6.5.3). */
  private ofForm(form: number): number {
    const known = this.forms.get(form);
    if (known !== undefined) return known;
    if (this.open.has(form)) return 0;
    if (this.open.size > mostNested) return Infinity;
    this.open.add(form);
    const own = this.objects.text(form);
    const isStream = this.objects.operators(form).length > 0;
    const work = isStream ? this.ofStream(form, own) : this.heaviest(this.namesIn(own), mask);
    this.open.delete(form);
    this.forms.set(form, work);
    return work;
  }

  /** What names mean among the resources of a page or form, or those of what a page is part of. */
  private namesOf(dictionary: string): Names {
    let owner = dictionary;
    for (let parents = 0; parents < mostParents && owner !== ''; parents++) {
      const resources = this.objects.value(owner, 'Resources');
      if (resources !== '') return this.namesIn(resources);
      owner = this.objects.value(owner, 'Parent');
    }
    return this.namesIn(dictionary);
  }

  private namesIn(resources: string): Names {
    const known = this.names.get(resources);
    if (known) return known;
    const names = new Map<string, Set<number>>();
    for (const text of [resources, ...kinds.map((kind) => this.objects.value(resources, kind))]) {
      for (const [, name = '', number] of text.matchAll(named)) {
        const plain = plainName(name);
        const numbers = names.get(plain) ?? new Set();
        names.set(plain, numbers.add(Number(number)));
      }
    }
    this.names.set(resources, names);
    return names;
  }

  /** What is run to draw the letters of fonts whose letters are drawings (§9.6.5), each once. */
  private ofGlyphs(): number {
    let work = 0;
    for (const text of this.objects.all()) {
      const letters = text.includes('/CharProcs') ? this.objects.value(text, 'CharProcs') : '';
      for (const [, , stream] of letters.matchAll(named)) work += this.ofForm(Number(stream));
    }
    return work;
  }
}

/** What a form draws is not looked at. */
const mayDrawLines = ({ lines, draws }: Operators): boolean => lines > 0 || draws.size > 0;

/** References and dictionaries of an array. */
const entriesOf = (array: string): number => arrayAt(array).match(/\bR\b|<</g)?.length ?? 0;
