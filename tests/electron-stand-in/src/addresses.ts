/**
 * Chromium cannot be told of new schemes from outside, so a page at `app://afterword/x` is at
 * `http://afterword.app.localhost/x` inside: a secure context with an origin and a database of its own.
 */
const schemes = new Set<string>();

export function addStandardScheme(scheme: string): void {
  schemes.add(scheme);
}

export function toInner(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  return schemes.has(scheme) ? `http://${host}.${scheme}.localhost${rest}` : url;
}

export function toOuter(url: string): string {
  const [, blob = '', host = '', scheme = '', rest = ''] =
    /^(blob:)?http:\/\/([^/?#]*)\.([a-z0-9+.-]+)\.localhost(?=[/?#]|$)(.*)$/s.exec(url) ?? [];
  return schemes.has(scheme) ? `${blob}${scheme}://${host}${rest}` : url;
}

export function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null';
}

export function schemeOf(url: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? '';
}
