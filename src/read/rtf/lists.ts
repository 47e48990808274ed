/** The tables of lists (RTF 1.9.1, "List Tables") as `Numbering`, which numbers those of .docx too. */
import { numberFormat } from '../printing/number-codes.js';
import { type Level, plainLevel } from '../printing/lists.js';
import { type AbstractList, type ConcreteList, Numbering } from '../printing/numbering.js';
import { levelOf } from './styles.js';

const newLevel = (): Level => ({ ...plainLevel });

const suffixes = ['tab', 'space', 'nothing'] as const;

export class ListTables {
  readonly numbering = new Numbering();
  private abstract: AbstractList = { levels: [] };
  private concrete: ConcreteList | undefined;
  private level = newLevel();
  private overridden = -1;

  /** A word of `\listtable`. */
  listWord(name: string, parameter: number | undefined): void {
    if (name === 'list') this.abstract = { levels: [] };
    else if (name === 'listid') this.numbering.abstracts.set(String(parameter ?? 0), this.abstract);
    else if (name === 'listlevel' && this.abstract.levels.length < 9) {
      this.level = newLevel();
      this.abstract.levels.push(this.level);
    } else this.levelWord(name, parameter);
  }

  /** A word of `\listoverridetable`. */
  overrideWord(name: string, parameter: number | undefined): void {
    if (name === 'listoverride') {
      this.concrete = { abstract: '', starts: new Map(), levels: new Map() };
      this.overridden = -1;
    } else if (!this.concrete) return;
    else if (name === 'listid') this.concrete.abstract = String(parameter ?? 0);
    else if (name === 'ls') this.numbering.concretes.set(String(parameter ?? 0), this.concrete);
    else if (name === 'lfolevel') {
      this.overridden++;
      this.level = newLevel();
    } else if (name === 'listlevel') this.concrete.levels.set(levelOf(this.overridden), this.level);
    else if (name === 'listoverridestartat') this.concrete.starts.set(levelOf(this.overridden), this.level.start);
    else {
      this.levelWord(name, parameter);
      const at = levelOf(this.overridden);
      if (name === 'levelstartat' && this.concrete.starts.has(at)) this.concrete.starts.set(at, this.level.start);
    }
  }

  /** `\leveltext`: how many characters, then they; those below nine stand for the number of that level. */
  levelText(characters: string): void {
    const length = characters.charCodeAt(0);
    const text = characters
      .slice(1)
      .replace(/;$/, '')
      .slice(0, Number.isNaN(length) ? 0 : length);
    this.level.text = text.replace(/[\0-\x08]/g, (character) => `%${character.charCodeAt(0) + 1}`);
  }

  private levelWord(name: string, parameter: number | undefined): void {
    const { level } = this;
    if (name === 'levelnfc' || name === 'levelnfcn') level.format = numberFormat(parameter ?? 0);
    else if (name === 'levelstartat') level.start = Math.max(parameter ?? 0, 0);
    else if (name === 'levelfollow') level.suffix = suffixes[parameter ?? 0] ?? 'tab';
    else if (name === 'levellegal') level.legal = parameter !== 0;
    else if (name === 'li') level.left = parameter ?? 0;
    else if (name === 'levelnorestart' && parameter !== 0) level.restart = 0;
  }
}
