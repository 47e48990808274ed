import type { Element, ElementContent } from 'xast';

export type Node = ElementContent;
/** What stands in an element: nodes, text, and nothing, in lists within lists. */
export type Content = Node | string | null | undefined | readonly Content[];
export type Attributes = Readonly<Record<string, string | null | undefined>>;

/**
 * Whatever is no character of XML 1.0 (clause 2.2): most control characters, lone surrogates, U+FFFE and U+FFFF. They become
 * U+FFFD, so that a reader sees that something stood there. A line ends as a reader of XML sees it end.
 */
const noCharacter = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const xmlText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(noCharacter, '\ufffd');

/** An element of Akoma Ntoso; attributes that are `null` or `undefined` are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Element {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value != null) kept[key] = xmlText(value);
  const children: Node[] = [];
  gather(content, children);
  return { type: 'element', name, attributes: kept, children };
}

function gather(content: readonly Content[], children: Node[]): void {
  for (const each of content) {
    if (typeof each === 'string') {
      if (each !== '') children.push({ type: 'text', value: xmlText(each) });
    } else if (Array.isArray(each)) gather(each as readonly Content[], children);
    else if (each != null) children.push(each as Node);
  }
}
