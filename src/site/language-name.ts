/** The name of a language in another, as people write it; its tag where there is none. */
export function languageName(tag: string, speaking: string): string {
  if (tag === 'und' || tag === '') return '';
  try {
    return new Intl.DisplayNames([speaking], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
