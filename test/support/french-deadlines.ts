import { circular, recordOf } from './letters.js';

export const deadlines = async (body: string): Promise<string[]> =>
  (await recordOf(circular(body))).deadlines.map(({ date, kind, qualifier }) => `${date} ${kind} ${qualifier}`);
