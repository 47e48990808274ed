/** Scripts and styles of pages, each bundled and minified into one text by `scripts/bundled-text.mjs`. */
declare module 'bundle:*' {
  const text: string;
  export default text;
}
