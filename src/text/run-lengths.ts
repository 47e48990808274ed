/** How many characters the matches of an expression have together: a run of letters is one match, as each costs as much as many letters. */
export function lengthOfRuns(text: string, runs: RegExp): number {
  let length = 0;
  for (const run of text.match(runs) ?? []) length += run.length;
  return length;
}
