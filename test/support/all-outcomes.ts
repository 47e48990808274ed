/** All that the library makes of a file, as one text: run in Node and in a browser, they must be the same. */
import type * as Library from '../../src/index.js';

export async function comparisonOf(library: typeof Library, left: Uint8Array, right: Uint8Array): Promise<string> {
  const sides = [await library.parseCircular(left), await library.parseCircular(right)] as const;
  const [comparison, translation] = await Promise.all([
    library.comparisonWriter('en'),
    library.translationWriter('fr'),
  ]);
  const changed = await library.compareCirculars(...sides);
  const told = await library.compareTranslations(...sides);
  return JSON.stringify({ changed, told, written: [comparison.markdown(changed), translation.html(told)] });
}

export async function outcomesOf(library: typeof Library, bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { record, text, messages } = await library.checkCircular(bytes, { name, interfaceLanguage: 'fr' });
    const document = { record, text };
    const [pages, akn, calendar, markdown] = await Promise.all([
      library.pageWriter('es'),
      library.aknWriter(),
      library.calendarWriter(),
      library.markdownWriter(),
    ]);
    const written = [pages.circular(document), akn.file(document), calendar([record]), markdown(record)];
    return JSON.stringify({ record, text, messages, written });
  } catch (error) {
    if (!(error instanceof library.UnreadableFile)) throw error;
    return error.message;
  }
}
