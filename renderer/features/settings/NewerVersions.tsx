import { useEffect, useState, type ReactNode } from 'react';
import type { UpdateState } from '../../../shared/domain/update';
import { useData } from '../../data/hooks';
import { useDesktop } from '../../desk/desktop';
import { exportText } from '../../desk/transfer';
import { useSlip } from '../../ui/Slips';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import { SettingsSection } from './SettingsSection';
import styles from './SettingsPage.module.css';

/** Looking for a newer Afterword, fetching it and installing it: each when the person says so. Nothing in a browser. */
export function NewerVersions() {
  const data = useData();
  const desktop = useDesktop();
  const slip = useSlip();
  const state = useUpdateState();
  const [leaving, setLeaving] = useState(false);
  if (!state) return null;

  const install = async () => {
    setLeaving(true);
    const outcome = await desktop.installUpdate(await exportText(data));
    setLeaving(outcome.installing);
    if (outcome.installing) slip({ text: `Everything is saved first: ${outcome.backup}.` });
    else slip({ text: outcome.problem, error: true });
  };
  return (
    <SettingsSection title="Newer versions">
      {state.at === 'off' ? (
        <p className={text.reason}>
          This copy was made without a place to look for newer ones. You get them where you got this one; what
          you wrote stays.
        </p>
      ) : (
        <ul className={styles.ways}>
          <li>
            <span>{verbOf(state)}</span>
            <span className={text.reason} role="status">
              {leaving ? 'saving everything, then starting anew' : wordsOf(state)}
            </span>
          </li>
        </ul>
      )}
    </SettingsSection>
  );

  function verbOf(now: UpdateState): ReactNode {
    switch (now.at) {
      case 'off':
        return null;
      case 'unasked':
      case 'newest':
      case 'failed':
        return <Verb onClick={() => void desktop.lookForUpdate()}>Look for a newer one</Verb>;
      case 'looking':
      case 'fetching':
        return <span className={text.soft}>Please wait</span>;
      case 'found':
        return <Verb onClick={() => void desktop.fetchUpdate()}>Fetch {now.version}</Verb>;
      case 'ready':
        return (
          <Verb disabled={leaving} onClick={() => void install()}>
            Install {now.version}
          </Verb>
        );
    }
  }
}

function wordsOf(state: UpdateState): string {
  switch (state.at) {
    case 'off':
      return '';
    case 'unasked':
      return 'Afterword asks only when you do';
    case 'looking':
      return 'looking';
    case 'newest':
      return 'you have the newest';
    case 'found':
      return `version ${state.version} is there`;
    case 'fetching':
      return `${state.percent} % of version ${state.version}`;
    case 'ready':
      return 'everything is saved to a backup first, then Afterword starts anew';
    case 'failed':
      return state.problem;
  }
}

/** What the host says now, and whenever it changes. */
function useUpdateState(): UpdateState | undefined {
  const desktop = useDesktop();
  const [state, setState] = useState<UpdateState>();
  useEffect(() => {
    let wanted = true;
    const stop = desktop.listen((event) => event.type === 'updates' && setState(event.state), ['updates']);
    void desktop.updateState().then((now) => wanted && setState(now));
    return () => {
      wanted = false;
      stop();
    };
  }, [desktop]);
  return state;
}
