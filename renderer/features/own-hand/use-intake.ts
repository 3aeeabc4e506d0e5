import { useCallback, useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/domain/application';
import { fileKind } from '../../../shared/notes/own-hand/image-header';
import { addHand, addPage } from '../../data/actions/hands';
import { handFromFile } from '../../data/hand-file';
import { useAct } from '../../desk/act';
import { isInputProblem } from '../../desk/problem-words';
import { readFontFile, readPageFile } from '../../hand/read-file';
import { Cancelled } from '../../hand/work-in-worker';
import { fontRefusalWords, kindRefusalWords, pageRefusalWords } from './refusal-words';

/** One file that was brought, and how far it is. */
export interface Brought {
  readonly number: number;
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'done' | 'refused' | 'cancelled';
  /** 0 to 1. */
  readonly part: number;
  /** Why it was refused, and what to do. */
  readonly problem?: string;
}

export interface Intake {
  readonly brought: readonly Brought[];
  readonly busy: boolean;
  readonly take: (files: readonly File[]) => void;
  readonly cancel: () => void;
}

/** The name that a hand has until the person gives it another. */
export const FIRST_NAME = 'My hand';

/** The hand that a file went into, or why it did not. */
type Read = { readonly handId: Id; readonly takesPages?: true } | { readonly problem: string };

/** Bytes that tell what a file is. */
const TELLING = 64;

/**
 * Reads files of whatever kind, one after the other: pictures of pages, fonts, hands from Afterword. A page goes into
 * the hand `into`, else the first one begins a new hand and the others go into that.
 */
export function useIntake(into: Id | undefined, onAdded: (handId: Id) => void): Intake {
  const { act } = useAct();
  const [brought, setBrought] = useState<readonly Brought[]>([]);
  const [busy, setBusy] = useState(false);
  const queue = useRef<{ readonly number: number; readonly file: File }[]>([]);
  const running = useRef<AbortController>(undefined);
  const count = useRef(0);

  useEffect(() => () => running.current?.abort(), []);

  const change = useCallback((number: number, some: Partial<Brought>) => {
    setBrought((all) => all.map((one) => (one.number === number ? { ...one, ...some } : one)));
  }, []);

  const read = useCallback(
    async (
      file: File,
      target: Id | undefined,
      onPart: (part: number) => void,
      signal: AbortSignal,
    ): Promise<Read | undefined> => {
      const kind = fileKind(new Uint8Array(await file.slice(0, TELLING).arrayBuffer()));
      const reading = { onProgress: (done: number, total: number) => onPart(done / total), signal };
      switch (kind) {
        case 'jpeg':
        case 'png':
        case 'webp': {
          const { read: page, refusal } = await readPageFile(file, reading);
          if (!page) return { problem: pageRefusalWords(refusal) };
          const done = await act((data) =>
            addPage(data, page, target === undefined ? { name: FIRST_NAME } : { handId: target }),
          );
          return done && { handId: done.id, takesPages: true };
        }
        case 'font':
        case 'woff2': {
          const { read: font, refusal } = await readFontFile(file, reading);
          if (!font) return { problem: fontRefusalWords(refusal) };
          const { name, letters } = font;
          const done = await act((data) =>
            addHand(data, {
              name: name || file.name.replace(/\.\w+$/, ''),
              from: 'font',
              draft: true,
              letters,
            }),
          );
          return done && { handId: done.id };
        }
        case 'text': {
          const hand = handFromFile(await file.text());
          const done = await act((data) => addHand(data, hand));
          return done && { handId: done.id };
        }
        case 'heic':
        case 'pdf':
        case 'otherImage':
        case 'unknown':
          return { problem: kindRefusalWords(kind) };
      }
    },
    [act],
  );

  const work = useCallback(async () => {
    if (running.current) return;
    const abort = new AbortController();
    running.current = abort;
    setBusy(true);
    let target = into;
    let added: Id | undefined;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      const { number, file } = next;
      change(number, { state: 'reading' });
      try {
        const outcome = await read(file, target, (part) => change(number, { part }), abort.signal);
        if (outcome === undefined) change(number, { state: 'refused', problem: NOT_SAVED });
        else if ('problem' in outcome) change(number, { state: 'refused', problem: outcome.problem });
        else {
          change(number, { state: 'done', part: 1 });
          added = outcome.handId;
          if (outcome.takesPages) target ??= outcome.handId;
        }
      } catch (error) {
        if (error instanceof Cancelled) change(number, { state: 'cancelled' });
        else
          change(number, { state: 'refused', problem: isInputProblem(error) ? error.message : UNREADABLE });
      }
    }
    running.current = undefined;
    setBusy(false);
    if (added !== undefined && !abort.signal.aborted) onAdded(added);
  }, [change, into, onAdded, read]);

  const take = useCallback(
    (files: readonly File[]) => {
      const fresh = files.map((file) => ({ number: (count.current += 1), file }));
      queue.current.push(...fresh);
      setBrought((all) => [
        ...all.filter(({ state }) => state === 'waiting' || state === 'reading'),
        ...fresh.map(({ number, file }): Brought => ({ number, name: file.name, state: 'waiting', part: 0 })),
      ]);
      void work();
    },
    [work],
  );

  const cancel = useCallback(() => {
    for (const { number } of queue.current.splice(0)) change(number, { state: 'cancelled' });
    running.current?.abort();
  }, [change]);

  return { brought, busy, take, cancel };
}

const NOT_SAVED = 'It was read, but could not be saved.';
const UNREADABLE = 'This file could not be read. Try it once more.';
