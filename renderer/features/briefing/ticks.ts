/** The lines that were ticked, read from a draft; rubbish counts as none. */
export function ticksOf(body: string | undefined): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(body ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : []);
  } catch {
    return new Set();
  }
}

/** The draft with one line ticked, or no more. */
export function withTick(ticks: ReadonlySet<string>, id: string, ticked: boolean): string {
  return JSON.stringify([...[...ticks].filter((one) => one !== id), ...(ticked ? [id] : [])]);
}
