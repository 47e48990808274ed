/** numbering.xml: lists as the file defines them (ECMA-376-1 §17.9). */
import type { Archive } from '../zip/archive.js';
import type { Namespaces } from '../xml/namespaces.js';
import { type Level, plainLevel } from '../printing/lists.js';
import { type AbstractList, type ConcreteList, Numbering } from '../printing/numbering.js';
import { AlternateContent } from './alternate-content.js';
import { leftOf } from './styles.js';
import { isOn } from './values.js';
import { integer } from '../xml/values.js';
import { type Attributes, readXml, type XmlHandler } from '../xml/xml.js';

export async function readNumbering(archive: Archive, part: string | undefined): Promise<Numbering> {
  const numbering = new Numbering();
  if (part !== undefined) await readXml(archive, part, new NumberingHandler(numbering));
  return numbering;
}

class NumberingHandler implements XmlHandler {
  readonly listening = false;
  private abstract: AbstractList | undefined;
  private concrete: ConcreteList | undefined;
  private overridden = 0;
  private level: Level | undefined;
  private readonly alternates = new AlternateContent();

  constructor(private readonly numbering: Numbering) {}

  open(name: string, attributes: Attributes, parent: string, namespaces: Namespaces): boolean {
    const value = attributes.get('w:val');
    switch (name) {
      case 'mc:AlternateContent':
      case 'mc:Choice':
      case 'mc:Fallback':
        return this.alternates.open(name, attributes, namespaces);
      case 'w:abstractNum':
        this.abstract = { levels: Array.from({ length: 9 }, () => undefined) };
        this.numbering.abstracts.set(attributes.get('w:abstractNumId') ?? '', this.abstract);
        return true;
      case 'w:num':
        this.concrete = { abstract: '', starts: new Map(), levels: new Map() };
        this.numbering.concretes.set(attributes.get('w:numId') ?? '', this.concrete);
        return true;
      case 'w:abstractNumId':
        if (this.concrete) this.concrete.abstract = value ?? '';
        return true;
      case 'w:numStyleLink':
        if (this.abstract && value !== undefined) this.abstract.borrowed = value;
        return true;
      case 'w:lvlOverride':
        this.overridden = levelIndex(attributes) ?? 0;
        return true;
      case 'w:startOverride':
        this.concrete?.starts.set(this.overridden, integer(value) ?? 0);
        return true;
      case 'w:lvl':
        this.openLevel(attributes);
        return true;
      case 'w:numPicBullet':
        return false;
      default:
        if (this.level) readLevelProperty(this.level, name, attributes, parent);
        return true;
    }
  }

  close(name: string): void {
    if (name === 'w:lvl') this.level = undefined;
    else if (name === 'w:abstractNum') this.abstract = undefined;
    else if (name === 'w:num') this.concrete = undefined;
    else this.alternates.close(name);
  }

  text(): void {}

  private openLevel(attributes: Attributes): void {
    const index = levelIndex(attributes);
    if (index === undefined) return;
    this.level = { ...plainLevel, start: 0 };
    if (this.concrete) this.concrete.levels.set(index, this.level);
    else if (this.abstract) this.abstract.levels[index] = this.level;
  }
}

function levelIndex(attributes: Attributes): number | undefined {
  const index = integer(attributes.get('w:ilvl'));
  return index !== undefined && index >= 0 && index <= 8 ? index : undefined;
}

function readLevelProperty(level: Level, name: string, attributes: Attributes, parent: string): void {
  const value = attributes.get('w:val');
  if (parent === 'w:pPr') {
    if (name === 'w:ind') level.left = leftOf(attributes);
  } else if (name === 'w:start') level.start = integer(value) ?? 0;
  else if (name === 'w:numFmt') {
    level.format = value ?? 'decimal';
    level.custom = attributes.get('w:format');
  } else if (name === 'w:lvlText') level.text = value ?? '';
  else if (name === 'w:lvlRestart') level.restart = integer(value);
  else if (name === 'w:isLgl') level.legal = isOn(attributes);
  else if (name === 'w:pStyle') level.style = value;
  else if (name === 'w:suff') level.suffix = value === 'space' || value === 'nothing' ? value : 'tab';
  else if (name === 'w:vanish' && parent === 'w:rPr') level.hidden = isOn(attributes);
}
