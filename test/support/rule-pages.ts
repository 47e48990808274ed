import { readdirSync, readFileSync } from 'node:fs';

export interface RulePage {
  readonly code: string;
  readonly language: string | null;
  readonly wrong: string | null;
  readonly right: string | null;
}

function example(page: string, heading: string): [language: string, text: string] | null {
  const [, language, text] = new RegExp(`## ${heading}\\n\\n\`\`\`(\\w+)\\n([^]*?)\`\`\``).exec(page) ?? [];
  return language === undefined || text === undefined ? null : [language, text];
}

/** The documentation of every rule, with its examples. */
export const rulePages = (): RulePage[] =>
  readdirSync('docs/rules', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name: file }) => {
      const page = readFileSync(`docs/rules/${file}`, 'utf8');
      const wrong = example(page, 'Wrong');
      const right = example(page, 'Right');
      return {
        code: file.replace(/\.md$/, ''),
        language: wrong?.[0] ?? null,
        wrong: wrong?.[1] ?? null,
        right: right?.[1] ?? null,
      };
    });
