/** What programs write about a file over its text (YAML between two rules): it prints nowhere. */

/** `lang: fr`, `- item`, further lines of a value. */
const entry = /^(?:[A-Za-z][\w-]{0,40}:(?:[ \t]|$)|[ \t]+\S|- |#|$)/;
/** Programs begin keys small; the labels of a letterhead between two rules begin with capitals. */
const key = /^[a-z][\w-]{0,40}:/;
const mostLines = 60;

/** The file with its front matter as a comment. */
export function withoutFrontMatter(source: string): string {
  if (!source.startsWith('---\n')) return source;
  const lines = source.split('\n', mostLines);
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  const within = lines.slice(1, Math.max(end, 1));
  if (!within.some((line) => key.test(line)) || !within.every((line) => entry.test(line))) return source;
  const words = within.join('\n');
  if (words.includes('--')) return source;
  const rest = source.slice(lines.slice(0, end + 1).join('\n').length);
  return `<!--\n${words}\n-->\n${rest}`;
}
