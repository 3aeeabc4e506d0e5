import { useMemo, useState } from 'react';
import type { Facts } from '../../../shared/domain/facts';
import { numberWords } from '../../../shared/domain/date-words';
import { DEFAULT_POLICY, type Policy } from '../../../shared/domain/policy';
import { changeSettings } from '../../data/actions/settings';
import { useData } from '../../data/hooks';
import { useAct } from '../../desk/act';
import { useKeptFocus } from '../../desk/use-kept-focus';
import { Field } from '../../ui/Field';
import form from '../../ui/form.module.css';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import { changeWords, POLICY_NUMBERS, policyOf, problemWithNumber, typedPolicy } from './policy-form';
import styles from './SettingsPage.module.css';

/** Changes to name one by one; the rest is counted. */
const NAMED = 5;

/** The numbers of the etiquette that are a matter of taste, with what another choice would change. */
export function Courtesy({ policy, facts }: { readonly policy: Policy; readonly facts: Facts }) {
  const { clock } = useData();
  const { act } = useAct();
  const [typed, setTyped] = useState(() => typedPolicy(policy));
  const [shown, setShown] = useState(policy);
  // Undone, or changed in another window: what stands in the fields follows.
  if (JSON.stringify(shown) !== JSON.stringify(policy)) {
    setShown(policy);
    setTyped(typedPolicy(policy));
  }
  const next = policyOf(typed, policy);
  const isNew = next !== undefined && JSON.stringify(next) !== JSON.stringify(policy);
  const changes = useMemo(
    () => (isNew ? changeWords(facts, policy, next, clock.now()) : []),
    // The same numbers give the same policy, which is made anew at every render.
    // oxlint-disable-next-line react/exhaustive-deps
    [facts, policy, isNew, JSON.stringify(next), clock],
  );
  const isUsual = JSON.stringify(typed) === JSON.stringify(typedPolicy(DEFAULT_POLICY));
  // Either choice goes when it was made.
  const kept = useKeptFocus([...(isNew ? ['use'] : []), ...(isUsual ? [] : ['usual'])]);

  return (
    <>
      <div className={form.two}>
        {POLICY_NUMBERS.map((one) => (
          <Field
            key={one.name}
            type="number"
            inputMode="numeric"
            label={one.label}
            hint={one.hint}
            min={one.least}
            max={one.most}
            value={typed[one.name]}
            onValue={(value) => setTyped((before) => ({ ...before, [one.name]: value }))}
            error={problemWithNumber(one, typed[one.name])}
          />
        ))}
      </div>
      <div role="status">
        {isNew && (
          <ul className={text.reason}>
            {changes.length === 0 && <li>Nothing that is planned now would change.</li>}
            {changes.slice(0, NAMED).map((words) => (
              <li key={words}>{words}</li>
            ))}
            {changes.length > NAMED && <li>And {numberWords(changes.length - NAMED)} more.</li>}
          </ul>
        )}
      </div>
      {(isNew || !isUsual) && (
        <p className={styles.choices} {...kept}>
          {isNew && (
            <span data-item="use">
              <Verb onClick={() => void act((data) => changeSettings(data, { policy: next }))}>
                Use these
              </Verb>
            </span>
          )}
          {!isUsual && (
            <span data-item="usual">
              <Quiet onClick={() => setTyped(typedPolicy(DEFAULT_POLICY))}>Back to the usual numbers</Quiet>
            </span>
          )}
        </p>
      )}
    </>
  );
}
