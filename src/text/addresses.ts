/**
 * A folded text with web and mail addresses blanked, same length: what looks like an acronym or a number within
 * one names nothing.
 */
export function blankAddresses(folded: string): string {
  if (!/:\/\/|www\.|@/i.test(folded)) return folded;
  let blanked = '';
  let start = 0;
  while (start < folded.length) {
    let end = folded.indexOf(' ', start);
    if (end < 0) end = folded.length;
    const word = folded.slice(start, end);
    const at = word.search(/https?:\/\/|ftp:\/\/|www\.|@/i);
    // A bracket or quote before the address stands in the sentence, not in the address.
    if (at < 0) blanked += word;
    else if (word[at] === '@') blanked += ' '.repeat(word.length);
    else blanked += word.slice(0, at) + ' '.repeat(word.length - at);
    if (end < folded.length) blanked += ' ';
    start = end + 1;
  }
  return blanked;
}
