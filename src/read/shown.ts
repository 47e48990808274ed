/** A part's name for a message: a foreign archive may call a part anything. */
export function shown(name: string): string {
  const plain = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
