import { useState } from 'react';
import type { Settings } from '../../../shared/domain/settings';
import { changeSettings } from '../../data/actions/settings';
import type { Snapshot } from '../../data/facts-store';
import { useData, useSnapshot } from '../../data/hooks';
import { useAct } from '../../desk/act';
import { ReturnAddress } from '../../desk/ReturnAddress';
import { Choice } from '../../ui/Choice';
import { PageTitle, Sheet } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Waiting } from '../../ui/Waiting';
import { SettingsSection } from './SettingsSection';
import { LinkedIn } from './LinkedIn';
import { NewerVersions } from './NewerVersions';
import { About } from './About';
import { Courtesy } from './Courtesy';
import { problemsInAnswers, tidied, type Answers } from './about-you';
import { PrinterLine } from './PrinterLine';
import { OwnHandLine } from './OwnHandLine';
import { PlaceFields } from './PlaceFields';
import { Reminders } from './Reminders';
import { Spelling } from './Spelling';
import { SignatureLine } from './SignatureLine';
import { StockChoice } from './StockChoice';
import { WriterFields } from './WriterFields';
import { YourData } from './YourData';

const THEMES = [
  { value: 'system', label: 'As the computer' },
  { value: 'light', label: 'Day' },
  { value: 'night', label: 'Night' },
] as const;

/** The person's answers, how Afterword looks and reminds, and everything that they can take with them. */
export function SettingsPage() {
  const snapshot = useSnapshot();
  return (
    <Sheet
      margin={
        <div>
          <PageTitle>Settings</PageTitle>
          <p className={text.reason}>Saved as you change them.</p>
        </div>
      }
    >
      {snapshot ? <SettingsSections {...snapshot} /> : <Waiting />}
    </Sheet>
  );
}

function SettingsSections({ settings, facts }: Snapshot) {
  const { clock } = useData();
  const { act } = useAct();
  const save = (some: Partial<Settings>) => void act((data) => changeSettings(data, some));
  return (
    <>
      <SettingsSection title="Who writes">
        <Writer settings={settings} save={save} />
      </SettingsSection>
      <SettingsSection title="Where you are">
        <PlaceFields answers={settings} onChange={save} ownZone={clock.zone()} />
      </SettingsSection>
      <SettingsSection title="Stationery">
        <StockChoice value={settings.cardStock} onValue={(cardStock) => save({ cardStock })} />
        <ReturnAddress />
        <PrinterLine settings={settings} />
        <OwnHandLine />
        <SignatureLine />
      </SettingsSection>
      <SettingsSection title="Light">
        <Choice label="Theme" options={THEMES} value={settings.theme} onValue={(theme) => save({ theme })} />
      </SettingsSection>
      <SettingsSection title="Reminders">
        <Reminders settings={settings} save={save} />
      </SettingsSection>
      <SettingsSection title="Courtesy">
        <Courtesy policy={settings.policy} facts={facts} />
      </SettingsSection>
      <SettingsSection title="LinkedIn">
        <LinkedIn settings={settings} save={save} />
      </SettingsSection>
      <SettingsSection title="Spelling">
        <Spelling />
      </SettingsSection>
      <SettingsSection title="Your data">
        <YourData />
      </SettingsSection>
      <NewerVersions />
      <SettingsSection title="About">
        <About />
      </SettingsSection>
    </>
  );
}

interface PartProps {
  readonly settings: Settings;
  readonly save: (some: Partial<Settings>) => void;
}

/** Text is stored when its field is left, and only if it is sound. */
function Writer({ settings, save }: PartProps) {
  const [typed, setTyped] = useState<Pick<Answers, 'name' | 'email'>>(settings);
  const { name, email } = settings;
  const [stored, setStored] = useState({ name, email });
  // An undo, or another tab, may change what is stored while this page is open.
  if (stored.name !== name || stored.email !== email) {
    setStored({ name, email });
    setTyped({ name, email });
  }
  const problems = problemsInAnswers(typed);

  const store = () => {
    if (problems.name !== undefined || problems.email !== undefined) return;
    const next = tidied({ ...settings, name: typed.name, email: typed.email });
    if (next.name !== name || next.email !== email) save({ name: next.name, email: next.email });
  };
  return (
    <WriterFields
      answers={typed}
      problems={problems}
      onChange={(some) => setTyped((before) => ({ ...before, ...some }))}
      onLeave={store}
    />
  );
}
