import { countries as loadCountries, regionsOf } from '../data/holidays';
import { Select } from '../ui/Field';
import { useLoaded } from './use-loaded';

interface CountryFieldsProps {
  /** ISO 3166-1 alpha-2 and its part, or empty. */
  readonly country: string;
  readonly region: string;
  readonly onChange: (place: { readonly country: string; readonly region: string }) => void;
  /** What no country means: "Not said". */
  readonly none: string;
  readonly hint: string;
}

/** A country, and its part where the parts have holidays of their own. */
export function CountryFields({ country, region, onChange, none, hint }: CountryFieldsProps) {
  const countries = useLoaded(loadCountries, 'countries') ?? [];
  const regions = useLoaded(() => regionsOf(country), `regions of ${country}`) ?? [];
  const known = countries.some((place) => place.code === country);
  return (
    <>
      <Select
        label="Country"
        value={country}
        onValue={(code) => onChange({ country: code, region: '' })}
        hint={hint}
      >
        <option value="">{none}</option>
        {!known && country && <option value={country}>{country}</option>}
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      {regions.length > 0 && (
        <Select label="Region" value={region} onValue={(code) => onChange({ country, region: code })}>
          <option value="">All of it</option>
          {regions.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
