import { useEffect, useRef, useState } from 'react';

export interface Written<Result> {
  /** The newest that is written; while the next one is, the one before. */
  readonly result: Result | undefined;
  /** Why nothing can be written just now; nothing of the words is lost. */
  readonly problem: string | undefined;
}

/**
 * Keeps something written while it is typed. One at a time, and then the newest: what was typed meanwhile is
 * never written for nothing. The wish is compared by identity, so memoise it; none writes nothing.
 * @param write stays the same for the component's life
 */
export function useWritten<Wish, Result>(
  wish: Wish | undefined,
  write: (wish: Wish) => Promise<Result>,
): Written<Result> {
  const [shown, setShown] = useState<Written<Result>>({ result: undefined, problem: undefined });
  const wanted = useRef<Wish>(undefined);
  const writing = useRef(false);

  useEffect(() => {
    const writeAll = async () => {
      writing.current = true;
      for (let next = wanted.current; next !== undefined; next = wanted.current) {
        wanted.current = undefined;
        try {
          setShown({ result: await write(next), problem: undefined });
        } catch (error) {
          const problem = error instanceof Error ? error.message : String(error);
          setShown(({ result }) => ({ result, problem }));
        }
      }
      writing.current = false;
    };
    wanted.current = wish;
    if (!writing.current) void writeAll();
  }, [wish, write]);

  return shown;
}
