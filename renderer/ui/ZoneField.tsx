import { useId } from 'react';
import { zoneToday } from '../../shared/domain/zone-name';
import { Field, type FieldProps } from './Field';

/** A time zone by its IANA name, to be found by typing a part of it. */
export function ZoneField(props: Omit<FieldProps, 'type' | 'list'>) {
  const list = useId();
  return (
    <>
      <Field spellCheck={false} placeholder="Europe/London" {...props} list={list} />
      <datalist id={list}>
        {zones().map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
    </>
  );
}

let known: readonly string[] | undefined;

function zones(): readonly string[] {
  return (known ??= ['UTC', ...Intl.supportedValuesOf('timeZone').map(zoneToday)]);
}
