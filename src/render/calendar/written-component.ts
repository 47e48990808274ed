import type { Component, Property } from './component.js';

interface Open {
  readonly name: string;
  readonly properties: Property[];
  readonly components: Component[];
}

/** A component from its lines (RFC 5545, 3.4), of which none is folded and none has parameters, as in tables of time zones. */
export function componentOf(block: string): Component {
  const root: Open = { name: '', properties: [], components: [] };
  const open = [root];
  for (const line of block.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? [];
    const inside = open.at(-1) ?? root;
    if (name === 'BEGIN') open.push({ name: value.toLowerCase(), properties: [], components: [] });
    else if (name !== 'END') inside.properties.push([name.toLowerCase(), {}, 'unknown', value]);
    else {
      open.pop();
      open.at(-1)?.components.push([inside.name, inside.properties, inside.components]);
    }
  }
  const [component] = root.components;
  if (component === undefined) throw new Error('a time zone has no component');
  return component;
}
