/** Control words and characters of an RTF file → what they do to its tables and stories. */
import { maxDepth } from '../limits.js';
import { say } from '../../model/sentence/index.js';
import { UnreadableFile } from '../unreadable.js';
import { type Character, characterWith, plain } from './character.js';
import { decodePage, isWide, symbolCharset } from '../printing/code-pages.js';
import { type Destination, destinations } from './destinations.js';
import { Fonts } from './fonts.js';
import { ListTables } from './lists.js';
import { paragraphWith, type ParagraphState, plainParagraph } from './paragraph.js';
import type { RtfHandler } from './scanner.js';
import { specialCharacters, specialSymbols } from './special-characters.js';
import { StyleTable } from './styles.js';
import { StoryWriter } from './story-writer.js';
import type { Tally } from '../printing/tally.js';

/** What a group changes and its end takes back. */
interface Group {
  destination: Destination;
  character: Character;
  paragraph: ParagraphState;
  /** How many characters stand in for one that is given by its code (`\uc`). */
  standIns: number;
  /** The next group in it says the same in fewer characters (`\upr`). */
  skipsNext: boolean;
  leave: (() => void) | undefined;
}

export class RtfReader implements RtfHandler {
  readonly fonts = new Fonts();
  readonly styles = new StyleTable();
  readonly lists = new ListTables();
  private readonly groups: Group[] = [];
  private group: Group = {
    destination: 'text',
    character: plain,
    paragraph: plainParagraph,
    standIns: 1,
    skipsNext: false,
    leave: undefined,
  };
  /** `\*` was read: the group may be left out. */
  private mayBeLeftOut = false;
  /** A group has begun, and nothing stands in it yet. */
  private isFresh = false;
  /** Characters to pass over, which stand in for the one before. */
  private left = 0;
  /** Bytes of which it is not known yet whether more belong to their character. */
  private bytes: number[] = [];
  /** Text of a group that is no text of a story. */
  private caught = '';

  readonly writer: StoryWriter;

  constructor(tally: Tally) {
    this.writer = new StoryWriter(this.styles.sheet, tally);
  }

  open(): void {
    this.flush();
    this.left = 0;
    this.mayBeLeftOut = false;
    if (this.groups.length >= maxDepth)
      throw new UnreadableFile(say('unreadable/deep', { part: 'RTF', most: maxDepth }));
    const { group } = this;
    this.groups.push(group);
    this.group = { ...group, skipsNext: false, leave: undefined };
    this.isFresh = true;
    if (group.skipsNext) this.group.destination = 'skip';
    group.skipsNext = false;
    if (this.group.destination === 'styles') this.styles.open();
  }

  close(): void {
    this.flush();
    this.left = 0;
    this.mayBeLeftOut = false;
    const outer = this.groups.pop();
    if (!outer) return;
    this.group.leave?.();
    this.group = outer;
  }

  symbol(character: string): void {
    if (character === '*') this.mayBeLeftOut = true;
    else if (character === '\\' || character === '{' || character === '}') this.text(character);
    else if (this.passOver()) return;
    else if (character in specialSymbols) {
      this.flush();
      this.write(specialSymbols[character] ?? '');
    }
  }

  byte(code: number): void {
    if (!this.passOver()) this.bytes.push(code);
  }

  text(characters: string): void {
    const from = Math.min(this.left, characters.length);
    this.left -= from;
    if (from === characters.length) return;
    if (this.isFresh && looseDate.test(characters)) return;
    this.isFresh = false;
    const rest = from === 0 ? characters : characters.slice(from);
    const { destination } = this.group;
    if (destination === 'skip' || destination === 'pass') return;
    if (this.isSign || this.hasBytes(rest))
      for (let at = 0; at < rest.length; at++) this.bytes.push(rest.charCodeAt(at));
    else {
      this.flush();
      this.write(rest);
    }
  }

  word(name: string, parameter: number | undefined): void {
    const mayBeLeftOut = this.mayBeLeftOut;
    this.mayBeLeftOut = false;
    this.isFresh = false;
    if (name === 'u') {
      this.unicode(parameter ?? 0);
      return;
    }
    if (this.passOver()) return;
    this.flush();
    const { group } = this;
    if (group.destination === 'skip') return;
    if (name === 'uc') group.standIns = Math.min(Math.max(parameter ?? 1, 0), 16);
    else if (this.tableWord(name, parameter)) return;
    else if (!this.openDestination(name, mayBeLeftOut)) this.formatWord(name, parameter);
  }

  finish(): void {
    this.flush();
    while (this.groups.length > 0) this.close();
    this.writer.finish(this.group.paragraph);
  }

  private unicode(parameter: number): void {
    if (this.passOver()) return;
    this.flush();
    this.write(String.fromCharCode(parameter & 0xff_ff));
    this.left = this.group.standIns;
  }

  private passOver(): boolean {
    if (this.left <= 0) return false;
    this.left--;
    return true;
  }

  private get isSign(): boolean {
    return this.group.destination === 'text' || this.group.destination === 'label'
      ? this.fonts.font(this.group.character.font)?.charset === symbolCharset
      : false;
  }

  /** Some of the characters are bytes of a code page. */
  private hasBytes(characters: string): boolean {
    if (/[\x80-\xff]/.test(characters)) return true;
    return this.bytes.length > 0 && isWide(this.fonts.pageOf(this.fonts.font(this.group.character.font)));
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const codes = this.bytes;
    this.bytes = [];
    if (this.isSign) this.write(codes.map((code) => String.fromCharCode(0xf0_00 + code)).join(''));
    else this.write(decodePage(codes, this.fonts.pageOf(this.fonts.font(this.group.character.font))));
  }

  /** Characters for whatever the group is for. */
  private write(text: string): void {
    const { destination, character, paragraph } = this.group;
    switch (destination) {
      case 'skip':
      case 'pass':
        return;
      case 'text':
        this.writer.text(text, character, paragraph, this.fonts.font(character.font));
        return;
      case 'code':
        this.writer.code(text);
        return;
      case 'fonts':
        this.fonts.text(text);
        return;
      case 'styles':
        this.styles.text(text);
        return;
      case 'lists':
      case 'overrides':
        return;
      case 'label':
      case 'bookmark':
      case 'choice':
      case 'level text':
        if (this.caught.length < 1000) this.caught += text;
    }
  }

  /** Words of the tables before the text. */
  private tableWord(name: string, parameter: number | undefined): boolean {
    const { destination } = this.group;
    if (destination === 'fonts') this.fonts.word(name, parameter);
    else if (destination === 'styles' && !destinations.has(name)) this.styles.word(name, parameter);
    else if (destination === 'lists' && !destinations.has(name)) this.lists.listWord(name, parameter);
    else if (destination === 'overrides' && !destinations.has(name)) this.lists.overrideWord(name, parameter);
    else return false;
    return true;
  }

  /** True where the word says what its group is for. */
  private openDestination(name: string, mayBeLeftOut: boolean): boolean {
    const { group } = this;
    const leave = this.writer.openGroup(name, group.paragraph, group.character);
    if (leave) {
      group.leave = chained(group.leave, () => leave.end());
      group.destination = leave.destination;
      return true;
    }
    if (name === 'upr') group.skipsNext = true;
    const destination = destinations.get(name);
    if (destination === undefined) {
      if (mayBeLeftOut && name !== 'ud') group.destination = 'skip';
      return mayBeLeftOut;
    }
    group.destination = destination;
    const caught = this.catching(destination);
    if (caught) {
      this.caught = '';
      group.leave = chained(group.leave, caught);
    }
    return true;
  }

  private catching(destination: Destination): (() => void) | undefined {
    const { writer, lists } = this;
    if (destination === 'level text') return () => lists.levelText(this.caught);
    if (destination === 'label') return () => writer.label(this.caught);
    if (destination === 'bookmark') return () => writer.bookmark(this.caught);
    return destination === 'choice' ? () => writer.choice(this.caught) : undefined;
  }

  private formatWord(name: string, parameter: number | undefined): void {
    const { group } = this;
    const special = specialCharacters[name];
    if (special !== undefined) this.write(special);
    else if (name === 'ansicpg') this.fonts.page = parameter ?? 1252;
    else if (name === 'deff') this.fonts.usual = parameter;
    else if (name in filePages) this.fonts.page = filePages[name] ?? 1252;
    else if (group.destination === 'label' || group.destination === 'code') {
      group.character = characterWith(group.character, name, parameter) ?? group.character;
    } else {
      const character = characterWith(group.character, name, parameter);
      if (character) group.character = character;
      else {
        const paragraph = paragraphWith(group.paragraph, name, parameter);
        if (paragraph) group.paragraph = paragraph;
        else if (group.destination === 'text' || group.destination === 'pass')
          this.writer.word(name, parameter, group.paragraph, group.character);
      }
    }
  }
}

/** Character sets of the first versions. */
const filePages: Readonly<Record<string, number>> = { mac: 10_000, pc: 437, pca: 850 };

/** LibreOffice 7 writes the date of a changed format without its control word: `{-1492835451 \b Mandat}`. */
const looseDate = /^-?[1-9]\d{8,9} $/;

const chained = (first: (() => void) | undefined, second: () => void): (() => void) =>
  first === undefined
    ? second
    : () => {
        second();
        first();
      };
