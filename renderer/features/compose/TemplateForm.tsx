import { useMemo, useRef } from 'react';
import { ownWords } from '../../../shared/messages/own-words';
import {
  fill,
  placeholderLabel,
  textOf,
  type PlaceholderName,
  type Words,
} from '../../../shared/messages/placeholders';
import { useForm } from '../../desk/use-form';
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
  const { typed, set, bind, formProps } = useForm(start, problemsInTemplate, onSave);
  const body = useRef<HTMLTextAreaElement>(null);
  const problems = problemsInTemplate(typed);
  // Unknown words are said at once; what is merely not there yet, when it is to be saved.
  const bindEager = (name: keyof TemplateTyped) => ({
    ...bind(name),
    ...(problems[name]?.startsWith('{') && { error: problems[name] }),
  });

  const insert = (name: PlaceholderName) => {
    const area = body.current;
    if (!area) return;
    area.focus();
    area.setRangeText(`{${name}}`, area.selectionStart, area.selectionEnd, 'end');
    set({ body: area.value });
  };

  return (
    <form {...formProps}>
      <div className={styles.two}>
        <div className={styles.fields}>
          <Field label="Name" dir="auto" {...bindEager('name')} />
          <Field label="Subject" dir="auto" {...bindEager('subject')} />
          <TextArea
            ref={body}
            label="Words"
            className={styles.body}
            {...bindEager('body')}
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
