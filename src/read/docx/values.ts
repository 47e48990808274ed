import type { Attributes } from '../xml/xml.js';

/** An on/off property (ECMA-376-1 §17.17.4): present without a value is on. */
export const isOn = (attributes: Attributes): boolean => saysOn(attributes.get('w:val'));

/** The same for the value of an attribute. */
export const saysOn = (value: string | undefined): boolean =>
  value === undefined || !/^(0|false|off|none)$/.test(value);
