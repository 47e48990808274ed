/** Markdown as it is parsed here. */
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Markdown without code by indentation: indented lines of a converted letter are text. */
function indentedLinesAreText(this: { data(): { micromarkExtensions?: unknown[] } }): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ disable: { null: ['codeIndented'] } });
}

export const processor = unified().use(remarkParse).use(remarkGfm).use(indentedLinesAreText).freeze();

/** All nodes of a tree in their order, without recursion. */
export function* descendants(root: Root): Generator<RootContent> {
  const stack: RootContent[] = root.children.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
  }
}
