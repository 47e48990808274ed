import { readPlainText } from '../../../src/read/plain-text.js';
import { texts } from '../../support/source-blocks.js';

export const read = (text: string): string[] => texts(readPlainText(text));
