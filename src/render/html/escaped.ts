import { printed } from './printed.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text of a document, in which nothing is markup and nothing turns the direction of writing. */
export const escaped = (text: string): string =>
  printed(text.replace(/\s+/g, ' ')).replace(/[&<>"']/g, (sign) => entities[sign] as string);
