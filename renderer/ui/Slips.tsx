import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { classes } from './classes';
import { keyName } from './key-names';
import styles from './Slips.module.css';
import { Verb } from './Verb';

/** What just happened, and the way back. */
export interface Slip {
  readonly text: string;
  /** Something failed: says what, that nothing is lost, and what to do. */
  readonly error?: boolean;
  /** The one thing to do about it; "Undo" by its nature. */
  readonly action?: {
    readonly label: string;
    readonly keyHint?: string;
    readonly run: () => void | Promise<void>;
  };
}

type ShowSlip = (slip: Slip) => void;

const SHOWN_MS = 8_000;
const SlipContext = createContext<ShowSlip | undefined>(undefined);

/** Shows a slip at the bottom left, in the place of the one that is there. */
export function useSlip(): ShowSlip {
  const show = useContext(SlipContext);
  if (!show) throw new Error('useSlip needs a <Slips> around it');
  return show;
}

/** Holds the slip: one at a time, for eight seconds, longer while the pointer or the focus rests on it. */
export function Slips({ children }: { readonly children: ReactNode }) {
  const [slip, setSlip] = useState<(Slip & { readonly number: number }) | undefined>();
  const [held, setHeld] = useState(false);
  const count = useRef(0);

  const show = useCallback((next: Slip) => {
    count.current += 1;
    setHeld(false);
    setSlip({ ...next, number: count.current });
  }, []);

  useEffect(() => {
    if (!slip || held) return undefined;
    const timer = setTimeout(() => setSlip(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [slip, held]);

  const paper = useMemo(
    () => slip && <Paper key={slip.number} slip={slip} onDone={() => setSlip(undefined)} />,
    [slip],
  );

  return (
    <SlipContext value={show}>
      {children}
      {/* The regions are always there, or their first words would not be read out. */}
      <div
        className={styles.place}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <div role="status">{slip?.error ? undefined : paper}</div>
        <div role="alert">{slip?.error ? paper : undefined}</div>
      </div>
    </SlipContext>
  );
}

function Paper({ slip, onDone }: { readonly slip: Slip; readonly onDone: () => void }) {
  const { action } = slip;
  return (
    <p className={classes(styles.slip, slip.error && styles.error)}>
      <span>{slip.text}</span>
      {action && (
        <Verb
          onClick={() => {
            onDone();
            void action.run();
          }}
        >
          {action.label}
          {action.keyHint && (
            <kbd className={styles.key} aria-hidden="true">
              {keyName(action.keyHint)}
            </kbd>
          )}
        </Verb>
      )}
    </p>
  );
}
