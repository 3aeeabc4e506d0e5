import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from '../bench';

/**
 * Gzipped kB (1,000 bytes) that must arrive before the first paint: the page, its style sheets, its scripts with
 * all that they import statically, and the fonts that it preloads. The baseline is an empty React page.
 */
export const bundle: Bench = {
  name: 'bundle',
  unit: 'kB',
  async run({ site }) {
    return { value: firstPaint(site, 'index.html'), baseline: firstPaint(site, 'bench/empty.html') };
  },
};

function firstPaint(site: string, page: string): number {
  const seen = new Map<string, number>();
  const add = (path: string): void => {
    if (seen.has(path)) return;
    const bytes = readFileSync(join(site, path));
    // woff and woff2 are compressed already.
    seen.set(path, /\.woff2?$/.test(path) ? bytes.length : gzipSync(bytes, { level: 9 }).length);
    const near = (found: string) => posix.join(found.startsWith('/') ? '' : posix.dirname(path), found);
    for (const found of neededBy(path, bytes.toString('utf8'))) add(near(found));
  };
  add(page);
  return [...seen.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000;
}

function neededBy(path: string, text: string): string[] {
  if (path.endsWith('.html')) {
    const scripts = [...text.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)];
    const links = [...text.matchAll(/<link\b[^>]*>/g)]
      .filter(([link]) => /rel="(stylesheet|modulepreload|preload)"/.test(link))
      .map(([link]) => /href="([^"]+)"/.exec(link));
    return [...scripts, ...links].flatMap((match) => match?.[1] ?? []);
  }
  if (!path.endsWith('.js')) return [];
  return [...text.matchAll(/\b(?:import|from)\s*"(\.[^"]+\.js)"/g)].flatMap((match) => match[1] ?? []);
}
