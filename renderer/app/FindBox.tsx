import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useSnapshot } from '../data/hooks';
import { goTo } from '../desk/routes';
import { classes } from '../ui/classes';
import { Dialog } from '../ui/Dialog';
import text from '../ui/text.module.css';
import { Verb } from '../ui/Verb';
import { Words } from '../ui/Words';
import { find, makeFindIndex } from './find';
import styles from './FindBox.module.css';

const MOST = 8;

interface FindBoxProps {
  readonly onClose: () => void;
  /** Offered where nothing is found: adds an application of that name. */
  readonly onAdd: (company: string) => void;
}

/** Finds an application or a person while one types. */
export function FindBox({ onClose, onAdd }: FindBoxProps) {
  const facts = useSnapshot()?.facts;
  const index = useMemo(() => (facts ? makeFindIndex(facts) : []), [facts]);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(query);
  const found = useMemo(() => find(index, asked, MOST), [index, asked]);
  const list = useId();
  const nothing = query.trim() !== '' && found.length === 0;

  const go = (href: string | undefined) => {
    if (href === undefined) return;
    onClose();
    goTo(href);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // The list on the page may lag behind fast fingers; what was asked counts.
    const now = find(index, query, MOST);
    const count = Math.max(now.length, 1);
    if (event.key === 'ArrowDown') setAt((at + 1) % count);
    else if (event.key === 'ArrowUp') setAt((at - 1 + count) % count);
    else if (event.key === 'Enter') go(now[at]?.href);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title="Find" onClose={onClose} className={styles.box}>
      <input
        className={styles.input}
        role="combobox"
        aria-label="A company, a role or a person"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-activedescendant={found[at] && `${list}-${at}`}
        aria-autocomplete="list"
        placeholder="A company, a role or a person"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label="Found" className={styles.list}>
        {found.map((one, place) => (
          <a
            key={one.href}
            id={`${list}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            className={styles.option}
            href={one.href}
            onPointerMove={() => setAt(place)}
            onClick={onClose}
          >
            <span className={text.name}>
              <Words>{one.title}</Words>
            </span>
            <span className={classes(text.small, text.soft)}>{one.detail}</span>
          </a>
        ))}
      </div>
      <div role="status">
        {nothing && (
          <p className={classes(text.reason, styles.nothing)}>
            Nothing by that name.{' '}
            <Verb
              onClick={() => {
                onAdd(query.trim());
              }}
            >
              Add it as an application
            </Verb>
          </p>
        )}
      </div>
    </Dialog>
  );
}
