import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BenchPlace } from './bench';

/** A browser profile on disk: a private window would keep its database in memory, which flatters. */
export function newProfile(from?: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
  if (from !== undefined) cpSync(from, profile, { recursive: true });
  return profile;
}

export function dropProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Opens a browser on `profile`, works in its only page and closes it. */
export async function inBrowser<T>(
  { chromium, executablePath }: BenchPlace,
  profile: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    return await work(page);
  } finally {
    await context.close();
  }
}

/** As {@link inBrowser}, with a profile of its own that starts as a copy of `from`. */
export async function inFreshBrowser<T>(
  place: BenchPlace,
  work: (page: Page) => Promise<T>,
  from?: string,
): Promise<T> {
  const profile = newProfile(from);
  try {
    return await inBrowser(place, profile, work);
  } finally {
    dropProfile(profile);
  }
}
