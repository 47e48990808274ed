const schemes = new Set(['http:', 'https:', 'mailto:']);

/** An address that a page may link to, written as browsers read it; `null` for every other (`javascript:`, `data:`). */
export function safeLink(url: string): string | null {
  try {
    const { href, protocol } = new URL(url);
    return schemes.has(protocol) ? href : null;
  } catch {
    return null;
  }
}
