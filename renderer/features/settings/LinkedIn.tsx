import { useState } from 'react';
import { longestNote, type LinkedInAccount } from '../../../shared/domain/linked-in';
import type { Settings } from '../../../shared/domain/settings';
import { Choice } from '../../ui/Choice';
import { Field } from '../../ui/Field';
import text from '../../ui/text.module.css';

interface LinkedInProps {
  readonly settings: Settings;
  readonly save: (some: Partial<Settings>) => void;
}

const ACCOUNTS: readonly { readonly value: LinkedInAccount; readonly label: string }[] = [
  { value: 'free', label: 'Free' },
  { value: 'premium', label: 'Premium' },
];
const MOST_NOTES = 100;

/** What the person's own account lets a request be. */
export function LinkedIn({ settings: { linkedInAccount, linkedInNotes }, save }: LinkedInProps) {
  const [typed, setTyped] = useState(String(linkedInNotes));
  const [stored, setStored] = useState(linkedInNotes);
  // An undo, or another tab, may change what is stored while this page is open.
  if (stored !== linkedInNotes) {
    setStored(linkedInNotes);
    setTyped(String(linkedInNotes));
  }
  const isSound = /^\d{1,3}$/.test(typed.trim()) && Number(typed) <= MOST_NOTES;
  const store = () => {
    if (isSound && Number(typed) !== linkedInNotes) save({ linkedInNotes: Number(typed) });
  };
  return (
    <>
      <Choice
        label="Your account"
        options={ACCOUNTS}
        value={linkedInAccount}
        onValue={(account) => save({ linkedInAccount: account })}
      />
      <p className={text.reason}>
        {longestNote(linkedInAccount)} characters for the note of a request, as LinkedIn counts them.
      </p>
      {linkedInAccount === 'free' && (
        <Field
          label="Requests with a note, in a month"
          inputMode="numeric"
          value={typed}
          onValue={setTyped}
          onBlur={store}
          hint="LinkedIn takes only a few, and changes how many. They are counted as you log them."
          error={isSound ? undefined : `Say a whole number up to ${MOST_NOTES}.`}
        />
      )}
    </>
  );
}
