import { useEffect, useState } from 'react';
import type { AnyHandId } from '../../shared/notes/hands';
import { hashText } from '../../shared/notes/random';
import type { WrittenLine } from '../../shared/notes/write-line';
import { handwriting } from './handwriting';

/** A short line in pen strokes, the same every time; `undefined` until written, or where no hand writes it. */
export function useWrittenLine(text: string, hand: AnyHandId): WrittenLine | undefined {
  const key = `${hand} ${text}`;
  const [written, setWritten] = useState<{ readonly key: string; readonly line: WrittenLine | undefined }>();
  useEffect(() => {
    if (text === '') return undefined;
    let wanted = true;
    handwriting()
      .line({ text, hand, seed: hashText(text) })
      .then((line) => wanted && setWritten({ key, line }))
      // The text stands in serif all the same.
      .catch((error: unknown) => console.warn('Not written by hand:', error));
    return () => {
      wanted = false;
    };
  }, [text, hand, key]);
  return written?.key === key ? written.line : undefined;
}
