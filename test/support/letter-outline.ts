import { circular, outline, recordOf } from './letters.js';

/** The outline of a letter's body. */
export const body = async (text: string): Promise<string[]> => outline((await recordOf(circular(text))).paragraphs);
