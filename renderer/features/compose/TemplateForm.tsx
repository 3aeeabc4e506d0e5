import { useMemo, useRef, useState, type FormEvent } from 'react';
import { ownWords } from '../../../shared/messages/own-words';
import {
  fill,
  placeholderLabel,
  textOf,
  type PlaceholderName,
  type Words,
} from '../../../shared/messages/placeholders';
import { focusFirstWrong } from '../../desk/forms';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { DialogActions } from '../../ui/Dialog';
import { Field, TextArea } from '../../ui/Field';
import { Menu } from '../../ui/Menu';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { paragraphsOf } from './paragraphs';
import { OFFERED, problemsInTemplate, type TemplateTyped } from './template-form';
import styles from './Templates.module.css';

interface TemplateFormProps {
  readonly start: TemplateTyped;
  /** What the placeholders become in the letter that lies on the desk. */
  readonly words: Words;
  readonly onSave: (typed: TemplateTyped) => void;
  readonly onCancel: () => void;
}

/** The words of a template beside what they become. */
export function TemplateForm({ start, words, onSave, onCancel }: TemplateFormProps) {
  const [typed, setTyped] = useState(start);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const problems = problemsInTemplate(typed);
  const set = (some: Partial<TemplateTyped>) => setTyped((before) => ({ ...before, ...some }));
  // Unknown words are said at once; what is merely not there yet, when it is to be saved.
  const shown = (name: keyof TemplateTyped) =>
    tried || problems[name]?.startsWith('{') ? problems[name] : undefined;

  const insert = (name: PlaceholderName) => {
    const area = body.current;
    if (!area) return;
    area.focus();
    area.setRangeText(`{${name}}`, area.selectionStart, area.selectionEnd, 'end');
    set({ body: area.value });
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.name || problems.subject || problems.body) focusFirstWrong(form.current);
    else onSave(typed);
  };

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <div className={styles.two}>
        <div className={styles.fields}>
          <Field
            label="Name"
            value={typed.name}
            onValue={(name) => set({ name })}
            error={shown('name')}
            dir="auto"
          />
          <Field
            label="Subject"
            value={typed.subject}
            onValue={(subject) => set({ subject })}
            error={shown('subject')}
            dir="auto"
          />
          <TextArea
            ref={body}
            label="Words"
            className={styles.body}
            value={typed.body}
            onValue={(value) => set({ body: value })}
            error={shown('body')}
            rows={10}
            dir="auto"
            spellCheck
          />
          <div>
            <Menu
              items={OFFERED.map((name) => ({
                label: placeholderLabel(name),
                hint: shortened(words[name] ?? 'asked for'),
                run: () => insert(name),
              }))}
            >
              Insert what changes
            </Menu>
          </div>
        </div>
        <Preview typed={typed} words={words} />
      </div>
      <DialogActions>
        <Button type="submit">Save the template</Button>
        <Quiet onClick={onCancel}>Cancel</Quiet>
      </DialogActions>
    </form>
  );
}

function Preview({ typed, words }: { readonly typed: TemplateTyped; readonly words: Words }) {
  const filled = useMemo(() => {
    const own = ownWords(typed);
    return {
      subject: textOf(fill([[own.subject]], words).segments),
      paragraphs: paragraphsOf(fill(own.paragraphs, words).segments),
    };
  }, [typed, words]);
  return (
    <section className={styles.preview} aria-label="What it becomes in this letter">
      <h3 className={text.head}>In this letter</h3>
      {filled.subject && (
        <p className={styles.subject} dir="auto">
          {filled.subject}
        </p>
      )}
      {filled.paragraphs.map((paragraph, index) => (
        // Paragraphs never move among themselves.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} className={text.reason} dir="auto">
          {paragraph.map((segment, place) => (
            <span
              // oxlint-disable-next-line react/no-array-index-key
              key={place}
              className={classes(
                segment.kind === 'value' && styles.value,
                segment.kind === 'missing' && styles.missing,
              )}
            >
              {segment.kind === 'missing' ? segment.label.toLowerCase() : segment.text}
            </span>
          ))}
        </p>
      ))}
      <p className={classes(text.small, text.soft)}>
        Underlined words change with every letter; dotted ones are asked for in their place.
      </p>
    </section>
  );
}

function shortened(words: string): string {
  const characters = Array.from(words);
  return characters.length > 28 ? `${characters.slice(0, 27).join('')}…` : words;
}
