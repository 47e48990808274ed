import { isOn } from './values.js';
import type { Attributes } from '../xml/xml.js';

/** Content controls (w:sdt) around the place that is read: what one shows while nobody has filled it in is a prompt. */
export class ContentControls {
  private readonly open: { unfilled: boolean }[] = [];

  begin(): void {
    this.open.push({ unfilled: this.isUnfilled });
  }

  end(): void {
    this.open.pop();
  }

  /** Takes one child of `w:sdtPr`. */
  readProperty(name: string, attributes: Attributes): void {
    const control = this.open.at(-1);
    if (control && name === 'w:showingPlcHdr') control.unfilled ||= isOn(attributes);
  }

  get isUnfilled(): boolean {
    return this.open.at(-1)?.unfilled ?? false;
  }
}
