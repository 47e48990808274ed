import { circular, recordOf } from './letters.js';

export const tablesOf = async (body: string): Promise<(readonly (readonly string[])[])[]> => {
  const { paragraphs } = await recordOf(circular(body));
  const all = paragraphs.flatMap((each) => [
    each,
    ...each.children,
    ...each.children.flatMap(({ children }) => children),
  ]);
  return all.flatMap(({ rows }) => (rows === null ? [] : [rows]));
};
