import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { classes } from './classes';
import styles from './Menu.module.css';
import { Quiet } from './Verb';

export interface MenuItem {
  readonly label: string;
  /** Stands at the end of the line: "16:25", "Mon 17 Mar". */
  readonly hint?: string;
  readonly run: () => void;
  /** A hairline above it. */
  readonly apart?: boolean;
}

export interface MenuProps {
  /** What the word that opens it says. */
  readonly children: ReactNode;
  readonly items: readonly MenuItem[];
  readonly className?: string | undefined;
  /** Names what the menu is about, where several look alike: "Later: thank Dana Okafor". */
  readonly label?: string;
}

/** A quiet word that opens a short list of things to do, on a native popover. */
export function Menu({ children, items, className, label }: MenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const anchor = `--menu-${id.replaceAll(/[^\w-]/g, '')}`;

  const move = (event: KeyboardEvent) => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = all.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Tab') list.current?.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    all.at(to % all.length)?.focus();
  };

  return (
    <>
      <Quiet
        ref={opener}
        className={className}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={label}
        style={{ anchorName: anchor }}
      >
        {children}
      </Quiet>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={styles.menu}
        style={{ positionAnchor: anchor }}
        onKeyDown={move}
        onToggle={(event) => {
          if (event.newState === 'open') list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
        }}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={classes(styles.item, item.apart && styles.apart)}
            onClick={() => {
              list.current?.hidePopover();
              item.run();
            }}
          >
            <span>{item.label}</span>
            {item.hint && <span className={styles.hint}>{item.hint}</span>}
          </button>
        ))}
      </div>
    </>
  );
}
