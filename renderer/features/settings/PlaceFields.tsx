import { useMemo } from 'react';
import { zoneName } from '../../../shared/domain/zone-name';
import { CountryFields } from '../../desk/CountryFields';
import { Select } from '../../ui/Field';
import form from '../../ui/form.module.css';
import type { Answers } from './about-you';

interface PlaceFieldsProps {
  readonly answers: Pick<Answers, 'country' | 'region' | 'zone'>;
  readonly onChange: (answers: Partial<Answers>) => void;
  /** The computer's own zone. */
  readonly ownZone: string;
}

/** Where the person is: whose holidays count, and by which clock. */
export function PlaceFields({ answers, onChange, ownZone }: PlaceFieldsProps) {
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  return (
    <div className={form.two}>
      <CountryFields
        country={answers.country}
        region={answers.region}
        onChange={onChange}
        none="Not said"
        hint="Its public holidays are no working days."
      />
      <Select
        label="Time zone"
        value={answers.zone}
        onValue={(zone) => onChange({ zone })}
        hint={answers.zone === '' ? 'It travels with your computer.' : undefined}
      >
        <option value="">This computer’s: {zoneName(ownZone)}</option>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zoneName(zone)}
          </option>
        ))}
      </Select>
    </div>
  );
}
