import { HtmlValidate } from 'html-validate';

/** What the HTML standard says, and no rule of taste; the address of a value is its JSON Pointer. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'valid-id': 'off', 'no-raw-characters': 'error', 'no-dup-id': 'error', 'close-order': 'error' },
});

export async function faultsOfHtml(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
