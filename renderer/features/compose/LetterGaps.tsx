import { Fragment, type Ref } from 'react';
import type { Answers } from '../../../shared/messages/letter';
import type { PlaceholderName, Segment } from '../../../shared/messages/placeholders';
import { afterPress } from '../../desk/after-press';
import { classes } from '../../ui/classes';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './LetterBody.module.css';
import { paragraphsOf } from './paragraphs';

interface LetterGapsProps {
  readonly ref?: Ref<HTMLDivElement>;
  readonly segments: readonly Segment[];
  readonly answers: Answers;
  readonly onAnswer: (name: PlaceholderName, answer: string) => void;
  /** All gaps are filled and left, or the person does without them. */
  readonly onDone: () => void;
}

/** The letter while it lacks facts: each is asked for where it will stand. */
export function LetterGaps({ ref, segments, answers, onAnswer, onDone }: LetterGapsProps) {
  const names = segments.flatMap((segment) => (segment.kind === 'missing' ? [segment.name] : []));
  const whole = names.every((name) => (answers[name] ?? '').trim() !== '');
  return (
    <div
      ref={ref}
      className={classes(text.letter, styles.gaps)}
      onBlur={(event) => {
        if (whole && !event.currentTarget.contains(event.relatedTarget)) afterPress(onDone);
      }}
    >
      {paragraphsOf(segments).map((paragraph, index) => (
        // Paragraphs never move among themselves.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} dir="auto">
          {paragraph.map((segment, place) => (
            // oxlint-disable-next-line react/no-array-index-key
            <Fragment key={place}>
              {segment.kind === 'missing' ? (
                <input
                  className={styles.gap}
                  aria-label={segment.label}
                  placeholder={segment.label.toLowerCase()}
                  value={answers[segment.name] ?? ''}
                  dir="auto"
                  autoComplete="off"
                  onChange={(event) => onAnswer(segment.name, event.currentTarget.value)}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.currentTarget.blur();
                  }}
                />
              ) : (
                segment.text
              )}
            </Fragment>
          ))}
        </p>
      ))}
      <p className={styles.gapNote}>
        Fill in what only you know; then you can change every word.
        {!whole && <Verb onClick={onDone}>Write it without</Verb>}
      </p>
    </div>
  );
}
