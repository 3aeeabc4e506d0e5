import { Field } from '../../ui/Field';
import form from '../../ui/form.module.css';
import type { AnswerProblems, Answers } from './about-you';

interface WriterFieldsProps {
  readonly answers: Pick<Answers, 'name' | 'email'>;
  readonly problems: AnswerProblems | undefined;
  readonly onChange: (answers: Partial<Answers>) => void;
  /** A field was left: the moment to store it. */
  readonly onLeave?: () => void;
}

/** Who writes. */
export function WriterFields({ answers, problems, onChange, onLeave }: WriterFieldsProps) {
  return (
    <div className={form.two}>
      <Field
        label="Your name"
        autoComplete="name"
        value={answers.name}
        onValue={(name) => onChange({ name })}
        onBlur={onLeave}
        error={problems?.name}
        hint="As you sign a letter."
      />
      <Field
        label="Your e-mail"
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
        value={answers.email}
        onValue={(email) => onChange({ email })}
        onBlur={onLeave}
        error={problems?.email}
        hint="For drafts that are saved as a file."
      />
    </div>
  );
}
