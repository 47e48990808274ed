/**
 * `AMNT-24/12` is `WTSA-24/12`, `GTC-COP` is `CWG-COP`: a body has one code, whatever letters a language calls it by.
 *
 * @param codes the Union's code of each of these letters
 */
export const withUnionCode = (code: string, codes: Readonly<Record<string, string>>): string =>
  code.replace(/^\p{Lu}+(?!\p{L})/u, (body) => codes[body] ?? body);
