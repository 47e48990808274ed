const units: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/** `300000`, `64k`, `20M`, `1.5G` in bytes; as the others, `null` for what is none. */
export function byteCount(value: string): number | null {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)([kmg]?)b?$/i.exec(value) ?? [];
  const bytes = Math.floor(Number(number) * (units[unit.toLowerCase()] ?? 1));
  return number === '' || bytes < 1 ? null : bytes;
}

const durations: Readonly<Record<string, number>> = { ms: 1, '': 1000, s: 1000, m: 60e3, min: 60e3, h: 3600e3 };
/** The longest that a timer of node can wait, in milliseconds. */
const longest = 2 ** 31 - 1;

/** `500ms`, `60s`, `5m`, `1h`, or seconds without a unit; in milliseconds. */
export function duration(value: string): number | null {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)(ms|s|m|min|h)?$/i.exec(value) ?? [];
  const milliseconds = Math.ceil(Number(number) * (durations[unit.toLowerCase()] ?? 1));
  return number === '' || milliseconds < 1 || milliseconds > longest ? null : milliseconds;
}

export const count = (value: string): number | null => (/^[1-9]\d{0,3}$/.test(value) ? Number(value) : null);

export const wholeNumber = (value: string): number | null => (/^\d{1,9}$/.test(value) ? Number(value) : null);
