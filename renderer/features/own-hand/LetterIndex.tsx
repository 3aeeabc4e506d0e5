import { classes } from '../../ui/classes';
import styles from './LetterIndex.module.css';
import { isKept } from './hand-words';
import type { HandView } from './use-hand';

interface LetterIndexProps {
  readonly groups: readonly (readonly [string, readonly string[]])[];
  readonly variantsOf: HandView['variantsOf'];
  readonly value: string;
  readonly onValue: (character: string) => void;
}

/** All letters at a glance: what is there, what is missing, what should be looked at. One stop of the tab key. */
export function LetterIndex({ groups, variantsOf, value, onValue }: LetterIndexProps) {
  return (
    <nav className={styles.index} aria-label="Letters">
      {groups
        .filter(([, characters]) => characters.length > 0)
        .map(([title, characters]) => (
          <ul key={title} aria-label={title} className={styles.group}>
            {characters.map((character) => {
              const kept = variantsOf(character).filter(isKept);
              const doubtful = kept.some(({ doubt }) => doubt !== undefined);
              const state = kept.length === 0 ? 'missing' : doubtful ? 'look at it' : undefined;
              return (
                <li key={character}>
                  <button
                    type="button"
                    tabIndex={character === value ? 0 : -1}
                    aria-current={character === value}
                    aria-label={state === undefined ? character : `${character}, ${state}`}
                    title={state}
                    className={classes(
                      styles.letter,
                      kept.length === 0 && styles.missing,
                      doubtful && styles.doubtful,
                    )}
                    onClick={() => onValue(character)}
                  >
                    {character}
                  </button>
                </li>
              );
            })}
          </ul>
        ))}
    </nav>
  );
}
