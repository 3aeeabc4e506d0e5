import type { ReactNode } from 'react';
import { keyName, keyShortcut } from './key-names';
import { Mark } from './Mark';
import styles from './Masthead.module.css';
import { Underline } from './Underline';

export interface MastheadProps {
  readonly links: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
  /** Find, Add, Settings: use {@link MastheadTool}. */
  readonly tools: ReactNode;
}

/** The window's letterhead; on the desktop it is also its title bar. */
export function Masthead({ links, tools }: MastheadProps) {
  return (
    <header className={styles.masthead}>
      <a className={styles.brand} href="#/today" aria-label="Afterword, to Today">
        <Mark />
        <span>Afterword</span>
      </a>
      <nav className={styles.nav} aria-label="Screens">
        {links.map(({ href, label, current }) => (
          <a key={href} href={href} aria-current={current ? 'page' : undefined}>
            <span>{label}</span>
            {current && <Underline />}
          </a>
        ))}
      </nav>
      <div className={styles.tools}>{tools}</div>
    </header>
  );
}

type MastheadToolProps =
  | {
      readonly label: string;
      readonly keyHint?: string;
      readonly onPress: () => void;
      readonly href?: undefined;
    }
  | { readonly label: string; readonly keyHint?: string; readonly href: string; readonly current: boolean };

export function MastheadTool(props: MastheadToolProps) {
  const { label, keyHint } = props;
  const inside = (
    <>
      {label}
      {keyHint && (
        <kbd className={styles.key} aria-hidden="true">
          {keyName(keyHint)}
        </kbd>
      )}
    </>
  );
  if (props.href !== undefined) {
    return (
      <a href={props.href} aria-current={props.current ? 'page' : undefined}>
        {inside}
      </a>
    );
  }
  return (
    <button type="button" onClick={props.onPress} aria-keyshortcuts={keyHint && keyShortcut(keyHint)}>
      {inside}
    </button>
  );
}
