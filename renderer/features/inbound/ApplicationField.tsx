import type { Application } from '../../../shared/domain/application';
import type { Whose } from '../../../shared/messages/inbound/whose';
import { Field, Select } from '../../ui/Field';
import form from '../../ui/form.module.css';
import { NEW, type ApplicationProblems, type TypedApplication } from './typed-application';

interface ApplicationFieldProps {
  readonly typed: TypedApplication;
  readonly problems: Partial<ApplicationProblems>;
  readonly applications: readonly Application[];
  readonly whose: Whose;
  readonly onChange: (some: Partial<TypedApplication>) => void;
}

/** For which application it is: the likely ones first, with the reason; then the others, then a new one. */
export function ApplicationField({ typed, problems, applications, whose, onChange }: ApplicationFieldProps) {
  const likely = whose.candidates.map(({ application }) => application);
  const others = applications.filter((one) => !likely.includes(one));
  const chosen = whose.candidates.find(({ application }) => application.id === typed.applicationId);
  const asks = likely.length > 1 && whose.chosen === undefined && typed.applicationId === '';
  return (
    <>
      <Select
        label="For"
        className={form.whole}
        value={typed.applicationId}
        onValue={(applicationId) => onChange({ applicationId })}
        error={problems.applicationId}
        hint={chosen?.why ?? (asks ? 'It may be for more than one of yours.' : undefined)}
      >
        <option value="">Choose an application</option>
        {likely.map(optionOf)}
        {likely.length > 0 && others.length > 0 && <hr />}
        {others.map(optionOf)}
        <hr />
        <option value={NEW}>A new application</option>
      </Select>
      {typed.applicationId === NEW && (
        <>
          <Field
            label="Company"
            dir="auto"
            value={typed.company}
            onValue={(company) => onChange({ company })}
            error={problems.company}
          />
          <Field
            label="Role"
            dir="auto"
            value={typed.role}
            onValue={(role) => onChange({ role })}
            error={problems.role}
          />
        </>
      )}
    </>
  );
}

function optionOf({ id, company, role, stage }: Application) {
  return (
    <option key={id} value={id}>
      {company}, {role}
      {stage === 'closed' ? ' (closed)' : ''}
    </option>
  );
}
