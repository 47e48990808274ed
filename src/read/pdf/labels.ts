/** What a line begins with that has a paragraph of its own: a number, a letter, a dash. */

const bulletSigns = '[-–—‒•·▪■●○◦□☐➢✓*§]';
const number = String.raw`\(?(?:\d{1,3}(?:\.\d{1,3}){0,5}(?:bis|ter|quater)?|[a-zA-Z]|[ivxIVX]{1,5})[.)]?(?:bis|ter)?\)?`;

const wholeLabel = new RegExp(String.raw`^(?:${bulletSigns}|${number})$`, 'u');
const bulletAlone = new RegExp(String.raw`^${bulletSigns}$`, 'u');
const marked = /[.)]$|\./;

export const isLabel = (text: string): boolean => text.length <= 16 && wholeLabel.test(text);

export const isBullet = (text: string): boolean => bulletAlone.test(text);

/** A label that no word can be: `a)`, `1.1`, `–`; not `a`, `17`, `I`. */
export const isPlainLabel = (text: string): boolean => isLabel(text) && (isBullet(text) || marked.test(text));
