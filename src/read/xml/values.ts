/** A whole number, `undefined` where the attribute is missing or no number. */
export function integer(value: string | undefined): number | undefined {
  if (value === undefined || !/^[+-]?\d{1,10}$/.test(value.trim())) return undefined;
  return Number(value);
}
