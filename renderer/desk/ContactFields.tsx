import { LANGUAGES, languageName } from '../../shared/messages/language/language';
import { Field, Select, TextArea } from '../ui/Field';
import form from '../ui/form.module.css';
import type { ContactProblems, ContactTyped } from './contact-form';

interface ContactFieldsProps {
  readonly typed: ContactTyped;
  readonly problems: Partial<ContactProblems> | undefined;
  readonly onChange: (some: Partial<ContactTyped>) => void;
}

/** Who someone is. */
export function ContactFields({ typed, problems, onChange }: ContactFieldsProps) {
  const bind = (name: keyof ContactTyped) => ({
    value: typed[name],
    onValue: (value: string) => onChange({ [name]: value }),
    error: problems?.[name],
  });
  return (
    <div className={form.two}>
      <Field label="Name" {...bind('name')} />
      <Field
        label="How you address them"
        placeholder={typed.name.trim().split(' ')[0]}
        hint="After “Dear”: Ms Okafor, Dana. A first name is du in German, tú in Spanish."
        {...bind('salutation')}
      />
      <Select label="Letters to them are in" {...bind('language')}>
        <option value="">what their country writes</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {languageName(language)}
          </option>
        ))}
      </Select>
      <Field label="Title" {...bind('title')} />
      <Field label="Company" {...bind('company')} />
      <Field label="E-mail" inputMode="email" spellCheck={false} {...bind('email')} />
      <Field label="Telephone" inputMode="tel" {...bind('phone')} />
      <Field
        label="LinkedIn"
        inputMode="url"
        spellCheck={false}
        placeholder="https://"
        className={form.whole}
        {...bind('linkedIn')}
      />
      <TextArea label="Notes" className={form.whole} {...bind('notes')} />
    </div>
  );
}
