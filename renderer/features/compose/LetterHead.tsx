import { useId, useState } from 'react';
import type { Contact } from '../../../shared/domain/contact';
import { addressProblem, bareAddress } from '../../../shared/messages/email-address';
import { editContact } from '../../data/actions/people';
import { useAct } from '../../desk/act';
import { afterPress } from '../../desk/after-press';
import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Glyph';
import { Quiet, Verb } from '../../ui/Verb';
import styles from './LetterHead.module.css';
import { isOnLinkedIn, type ComposeView } from './compose-view';
import type { LetterEdit } from './letter-state';
import { LetterChoices, type LetterChoicesProps } from './LetterChoices';

interface LetterHeadProps extends LetterChoicesProps {
  readonly view: ComposeView;
  readonly to: string;
  /** `undefined` while no copy is wanted. */
  readonly cc: string | undefined;
  /** `undefined` for a text without one: the note of a LinkedIn request. */
  readonly subject: string | undefined;
  readonly edit: (edit: LetterEdit) => void;
}

/** To, subject, and which letter it is, ruled like the head of a letter. */
export function LetterHead({ view, to, cc, subject, edit, ...choices }: LetterHeadProps) {
  const id = useId();
  const { contact } = view;
  return (
    <div className={styles.head}>
      {isOnLinkedIn(view) ? (
        <div className={styles.row}>
          <span className={styles.label}>To</span>
          <span className={styles.value} dir="auto">
            {contact?.name} <span className={styles.soft}>{contact?.linkedIn ?? 'on LinkedIn'}</span>
          </span>
        </div>
      ) : (
        <>
          <ToRow view={view} to={to} cc={cc} edit={edit} />
          {cc !== undefined && <CcRow cc={cc} edit={edit} />}
        </>
      )}
      {subject !== undefined && (
        <div className={styles.row}>
          <label className={styles.label} htmlFor={`${id}-subject`}>
            Subject
          </label>
          <input
            id={`${id}-subject`}
            className={styles.value}
            value={subject}
            dir="auto"
            lang={choices.shown.language}
            spellCheck
            autoComplete="off"
            onChange={(event) => edit({ type: 'subject', text: event.currentTarget.value })}
          />
        </div>
      )}
      <LetterChoices {...choices} />
    </div>
  );
}

function ToRow({
  view: { contact, via, candidates },
  to,
  cc,
  edit,
}: Pick<LetterHeadProps, 'view' | 'to' | 'cc' | 'edit'>) {
  const id = useId();
  const [left, setLeft] = useState(false);
  const problem = addressProblem(to);
  // An address is not judged while it is being typed; an empty one is asked for when it is needed.
  const shown = left && to.trim() !== '' ? problem : undefined;
  return (
    <>
      <div className={classes(styles.row, shown !== undefined && styles.wrong)}>
        <label className={styles.label} htmlFor={id}>
          To
        </label>
        <div className={styles.to}>
          {contact && <span dir="auto">{(via ?? contact).name}</span>}
          <input
            id={id}
            data-field="to"
            className={classes(styles.value, contact && styles.soft)}
            type="text"
            inputMode="email"
            value={to}
            placeholder={contact ? 'their e-mail address' : 'name@company.example'}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={shown !== undefined}
            aria-describedby={shown === undefined ? undefined : `${id}-problem`}
            onChange={(event) => edit({ type: 'to', text: event.currentTarget.value })}
            onBlur={() => afterPress(() => setLeft(true))}
          />
          {cc === undefined && (
            <Quiet className={styles.keep} onClick={() => edit({ type: 'cc', text: '' })}>
              Cc
            </Quiet>
          )}
          {contact && !via && problem === undefined && <KeepAddress contact={contact} to={bareAddress(to)} />}
        </div>
      </div>
      {shown !== undefined && (
        <p className={styles.problem} id={`${id}-problem`} role="alert">
          <Glyph name="late" />
          {shown}
        </p>
      )}
      {!contact && candidates.length > 0 && (
        <p className={styles.people}>
          To whom?
          {candidates.map((one) => (
            <Verb key={one.id} onClick={() => edit({ type: 'contact', contactId: one.id })}>
              {one.name}
            </Verb>
          ))}
        </p>
      )}
    </>
  );
}

/** Who else gets it, once that is wanted; left empty, it goes away again. */
function CcRow({ cc, edit }: { readonly cc: string; readonly edit: (edit: LetterEdit) => void }) {
  const id = useId();
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id}>
        Cc
      </label>
      <input
        id={id}
        data-field="cc"
        className={styles.value}
        type="text"
        inputMode="email"
        value={cc}
        placeholder="addresses, with commas between them"
        autoComplete="off"
        spellCheck={false}
        ref={focusWhenNew}
        onChange={(event) => edit({ type: 'cc', text: event.currentTarget.value })}
      />
    </div>
  );
}

/** It was asked for a moment ago; a letter that is opened again keeps the focus where it is. */
function focusWhenNew(input: HTMLInputElement | null): void {
  if (input?.value === '') input.focus();
}

/** Offers to note an address that the records do not have yet. */
function KeepAddress({ contact, to }: { readonly contact: Contact; readonly to: string }) {
  const { act } = useAct();
  if (to === (contact.email ?? '').trim()) return null;
  return (
    <Verb
      className={styles.keep}
      onClick={() => void act((data) => editContact(data, contact.id, { email: to }), 'Address kept')}
    >
      {contact.email ? 'Use it from now on' : 'Keep it'}
    </Verb>
  );
}
