import { useMemo } from 'react';
import { countries as loadCountries, regionsOf } from '../../data/holidays';
import { useLoaded } from '../../desk/use-loaded';
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
  const countries = useLoaded(loadCountries, 'countries') ?? [];
  const regions = useLoaded(() => regionsOf(answers.country), `regions of ${answers.country}`) ?? [];
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const known = countries.some((place) => place.code === answers.country);
  return (
    <div className={form.two}>
      <Select
        label="Country"
        value={answers.country}
        onValue={(country) => onChange({ country, region: '' })}
        hint="Its public holidays are no working days."
      >
        <option value="">Not said</option>
        {!known && answers.country && <option value={answers.country}>{answers.country}</option>}
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
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
      {regions.length > 0 && (
        <Select label="Region" value={answers.region} onValue={(region) => onChange({ region })}>
          <option value="">All of it</option>
          {regions.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ');
}
