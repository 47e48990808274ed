import { partOfDay } from '../archive/letters/part-of-day.js';
import { say } from '../model/sentence/index.js';
import { type ParameterName, lastEntry, longestText, mostEntries } from './parameters.js';
import { Refused } from './refused.js';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Control characters, which nobody types: neither the database nor a page is given them. */
const control = /[\u0000-\u001f\u007f]/;

/** What a request asks for, as far as its view knows it; a field of a form that is left empty asks for nothing. */
export class Asked {
  /** @throws Refused where it says what the view does not know, or the same twice */
  constructor(
    private readonly query: URLSearchParams,
    known: readonly ParameterName[],
  ) {
    const names = [...query.keys()];
    const all = new Set<string>([...known, 'lang']);
    for (const name of names) {
      if (!all.has(name))
        throw new Refused(
          400,
          say('site/unknown-parameter', { name: name.slice(0, 60), known: known.join(', ') || 'lang' }),
        );
      if (query.getAll(name).length > 1) throw new Refused(400, say('site/twice', { name }));
    }
  }

  /** @throws Refused where it is too long or holds control characters */
  text(name: ParameterName): string | undefined {
    const value = this.query.get(name)?.trim();
    if (value === undefined || value === '') return undefined;
    if (value.length > longestText) throw new Refused(400, say('site/too-long', { name, most: String(longestText) }));
    if (control.test(value)) throw new Refused(400, say('site/control', { name }));
    return value;
  }

  choice<Value extends string>(name: ParameterName, choices: readonly Value[]): Value | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const chosen = choices.find((each) => each === value);
    if (chosen === undefined) throw new Refused(400, say('site/want-choice', { name, choices: choices.join(', ') }));
    return chosen;
  }

  partOfDay = (name: ParameterName): string | undefined => this.written(name, partOfDay, '2012, 2012-08, 2012-08-22');
  month = (name: ParameterName): string | undefined => this.written(name, month, '2026-03');
  year = (name: ParameterName): string | undefined => this.written(name, /^\d{4}$/, '2012');
  letter = (name: ParameterName): string | undefined =>
    this.written(name, uuid, '2c26b46b-68ff-8c68-8ff9-9b453c1d3041');

  limit = (otherwise: number, most = mostEntries): number => this.whole('limit', 1, most) ?? otherwise;
  offset = (): number => this.whole('offset', 0, lastEntry) ?? 0;

  private written(name: ParameterName, form: RegExp, example: string): string | undefined {
    const value = this.text(name);
    if (value !== undefined && !form.test(value)) throw new Refused(400, say('site/want-form', { name, example }));
    return value;
  }

  private whole(name: ParameterName, least: number, most: number): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = /^\d{1,6}$/.test(value) ? Number(value) : -1;
    if (number < least || number > most)
      throw new Refused(400, say('site/want-number', { name, least: String(least), most: String(most) }));
    return number;
  }
}

/** A key of a letter, as an address has it. */
export const isLetterKey = (text: string): boolean => uuid.test(text);
