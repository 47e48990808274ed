import { printed } from '../html/printed.js';

/** JSON that a script element may hold: nothing in it ends the element or opens a comment. */
export const scriptJson = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? printed(value) : value)).replaceAll(
    '<',
    '\\u003c',
  );

/** Data for the page's script; the browser does not run it. */
export const JsonData = ({ name, data }: { readonly name: string; readonly data: unknown }) => (
  <script type="application/json" class={name} dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />
);
