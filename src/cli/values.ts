import { InvalidArgumentError } from 'commander';

const units: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/** `300000`, `64k`, `20M`, `1.5G` in bytes. */
export function byteCount(value: string): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)([kmg]?)b?$/i.exec(value) ?? [];
  const bytes = Math.floor(Number(number) * (units[unit.toLowerCase()] ?? 1));
  if (number === '' || bytes < 1) throw new InvalidArgumentError('Expected bytes, such as 300000, 64k, 20M or 1G.');
  return bytes;
}
