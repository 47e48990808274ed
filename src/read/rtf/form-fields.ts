/** Fields of forms (RTF 1.9.1, "Form Fields"): a box to tick, a list to choose from. */
import type { FormField } from '../printing/fields.js';

/** What `\ffres` says where nothing was chosen: `\ffdefres` counts. */
const unchosen = 25;

export class FormFieldWords {
  private type = 0;
  private chosen: number | undefined;
  private usual = 0;

  word(name: string, parameter: number | undefined): void {
    if (name === 'fftype') this.type = parameter ?? 0;
    else if (name === 'ffres') this.chosen = parameter === unchosen ? undefined : parameter;
    else if (name === 'ffdefres') this.usual = parameter ?? 0;
  }

  /** The words of a field have been read. */
  fill(form: FormField | undefined): void {
    const value = this.chosen ?? this.usual;
    if (form && this.type === 1) form.checked = value === 1;
    else if (form && this.type === 2) form.chosen = value;
    this.type = 0;
    this.chosen = undefined;
    this.usual = 0;
  }
}
