/** What happened outside the pages, for the tests: `globalThis.__standIn` in the main process. */
export interface Records {
  /** Calls that nothing else shows, by the name of what was called. */
  readonly calls: { readonly api: string; readonly args: readonly unknown[] }[];
  readonly notifications: unknown[];
  readonly trays: unknown[];
  readonly printed: Buffer[];
  /** Those that are plugged in, as Electron tells of them. */
  readonly printers: object[];
  /** What the next dialogs answer, by the name of the call. */
  readonly answers: Record<string, object[]>;
  /** Presses a toast as Windows tells of it, also one of an earlier run. */
  activate: (details: object) => void;
  /** Makes the system refuse notifications. */
  refuseNotifications: boolean;
}

export const records: Records = {
  calls: [],
  notifications: [],
  trays: [],
  printed: [],
  printers: [],
  answers: {},
  activate: () => undefined,
  refuseNotifications: false,
};
Object.assign(globalThis, { __standIn: records });

export function record(api: string, ...args: readonly unknown[]): void {
  records.calls.push({ api, args });
}

/** Gives a class methods that only note that they were called. */
export function recordMethods(
  target: object,
  prefix: string,
  names: readonly string[],
  answer?: unknown,
): void {
  for (const name of names)
    Object.defineProperty(target, name, {
      configurable: true,
      writable: true,
      value: (...args: unknown[]) => {
        record(`${prefix}.${name}`, ...args);
        return answer;
      },
    });
}

/** An event whose default a listener may prevent. */
export function preventable<T extends object>(more?: T) {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
    ...more,
  };
}
