import { toXml } from 'xast-util-to-xml';
import { escapeUnsafe } from '../json.js';
import type { Element } from 'xast';
import { element, type Node } from './element.js';

/** Elements that hold a line of text: a space more in them is a space more in the text. */
const lines: ReadonlySet<string> = new Set(['p', 'num', 'heading', 'message']);

function indented(node: Node, indent: string): Node {
  if (node.type !== 'element' || lines.has(node.name) || node.children.length === 0) return node;
  const deeper = `${indent}  `;
  const children = node.children.flatMap((child): Node[] => [{ type: 'text', value: deeper }, indented(child, deeper)]);
  return { ...node, children: [...children, { type: 'text', value: indent }] };
}

const entity = (character: string): string => `&#x${character.charCodeAt(0).toString(16)};`;

/** An element and what is in it, a line for each that holds no text; `depth` elements stand around it. */
export function serialized(root: Element, depth = 0): string {
  const indent = `\n${'  '.repeat(depth)}`;
  const xml = toXml(indented(root, indent), { closeEmptyElements: true, tightClose: true });
  // In content `]]>` is forbidden (XML 1.0, clause 2.4); there is no CDATA section it could end.
  return escapeUnsafe(xml.replaceAll(']]>', ']]&gt;'), entity);
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** A file with one document. */
export const xmlFile = (document: Element): string =>
  `${declaration}${serialized(element('akomaNtoso', { xmlns: namespace }, document))}\n`;

/** A file with a collection, from components that are serialized, so that a large one is never one tree. */
export const collectionFile = (meta: Element, components: readonly string[]): string =>
  `${declaration}<akomaNtoso xmlns="${namespace}">
  <documentCollection name="collection" contains="originalVersion">
    ${serialized(meta, 2)}
    <collectionBody>
${components.map((component) => `      ${component}\n`).join('')}    </collectionBody>
  </documentCollection>
</akomaNtoso>
`;
