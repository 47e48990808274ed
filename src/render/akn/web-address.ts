const followed = /^(?:https?|ftp|mailto):$/;

/** An address as `xs:anyURI` takes it (RFC 3986), `null` where it is none that a reader may follow. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, href } = new URL(url);
  if (!followed.test(protocol) || hostname.startsWith('[')) return null;
  const [path = '', ...fragment] = href.split('#');
  const uri = fragment.length === 0 ? path : `${path}#${fragment.join('%23')}`;
  // What browsers let through and RFC 3986 does not.
  return uri.replace(/[[\]|^`{}"<>\\]/g, encodeURIComponent).replace(/%(?![\dA-Fa-f]{2})/g, '%25');
}
