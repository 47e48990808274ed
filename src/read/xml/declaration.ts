/** The XML declaration and processing instructions (XML 1.0, §2.6 and §2.8): checked, and not read. */
import { nameCharacter, nameStart } from './characters.js';
import { isOf } from './checks.js';

const pair = (name: string, value: string): string =>
  String.raw`[ \t\r\n]+${name}[ \t\r\n]*=[ \t\r\n]*(?:"${value}"|'${value}')`;

const declaration = new RegExp(
  `^<\\?xml${pair('version', '1\\.[0-9]+')}(?:${pair('encoding', '[A-Za-z][A-Za-z0-9._-]*')})?` +
    `(?:${pair('standalone', '(?:yes|no)')})?[ \\t\\r\\n]*\\?>$`,
);

export const isDeclaration = (text: string): boolean => declaration.test(text);

/** Whether what stands between `<?` and `?>` begins with the name of its target; `xml` is none. */
export function isInstruction(text: string): boolean {
  const target = /^[^ \t\r\n?]+/.exec(text)?.[0] ?? '';
  if (target === '' || /^xml$/i.test(target)) return false;
  for (let at = 0; at < target.length; at++) {
    const kind = at === 0 ? nameStart : nameCharacter;
    if (!isOf(kind, target.charCodeAt(at))) return false;
  }
  return true;
}
