import type { Reception } from '../../shared/domain/reception';
import { Field, TimeField } from '../ui/Field';
import form from '../ui/form.module.css';

interface ReceptionFieldsProps {
  readonly bind: (name: keyof Reception) => {
    readonly value: string;
    readonly onValue: (value: string) => void;
    readonly error: string | undefined;
  };
}

/** Where an interview in person is, and where and when a card is handed in there. Stands in a grid of two. */
export function ReceptionFields({ bind }: ReceptionFieldsProps) {
  return (
    <>
      <Field label="Place" dir="auto" className={form.whole} {...bind('place')} />
      <Field label="Floor" dir="auto" {...bind('floor')} />
      <Field label="Reception" dir="auto" hint="Where a card is handed in." {...bind('reception')} />
      <TimeField label="Reception opens at" {...bind('receptionOpens')} />
      <TimeField label="Reception closes at" {...bind('receptionCloses')} />
      <Field label="Reception’s phone" inputMode="tel" {...bind('receptionPhone')} />
    </>
  );
}
