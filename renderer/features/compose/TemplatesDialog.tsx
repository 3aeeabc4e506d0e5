import { useState } from 'react';
import type { FollowUpKind } from '../../../shared/domain/follow-up';
import type { OwnTemplate } from '../../../shared/domain/own-template';
import type { Language } from '../../../shared/messages/language/language';
import type { Words } from '../../../shared/messages/placeholders';
import { removeTemplate, saveTemplate } from '../../data/actions/templates';
import { useAct } from '../../desk/act';
import { Dialog } from '../../ui/Dialog';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import type { TemplateTyped } from './template-form';
import { TemplateForm } from './TemplateForm';
import styles from './Templates.module.css';

interface TemplatesDialogProps {
  readonly kind: FollowUpKind;
  readonly own: readonly OwnTemplate[];
  readonly words: Words;
  /** What new templates are filled in. */
  readonly language: Language;
  /** A new one to begin with: the letter on the desk. */
  readonly fresh?: TemplateTyped | undefined;
  readonly onUse: (id: string) => void;
  readonly onClose: () => void;
}

type Editing = TemplateTyped & { readonly id?: string; readonly language?: string | undefined };

/** The person's own templates: one being written, or all of them in a list. */
export function TemplatesDialog({ kind, own, words, language, fresh, onUse, onClose }: TemplatesDialogProps) {
  const { act } = useAct();
  const [editing, setEditing] = useState<Editing | undefined>(fresh);

  const save = async ({ name, subject, body }: TemplateTyped) => {
    const fields = {
      kind,
      name: name.trim(),
      subject: subject.trim(),
      body: body.trim(),
      language: editing?.language ?? language,
    };
    const done = await act((data) => saveTemplate(data, fields, editing?.id));
    if (!done) return;
    if (fresh) onClose();
    else setEditing(undefined);
  };

  if (editing) {
    return (
      <Dialog
        className={styles.wide}
        title={editing.id === undefined ? 'Save as a template' : 'Change the template'}
        reason="What belongs to this letter alone stands in braces, and is filled anew each time."
        onClose={onClose}
      >
        <TemplateForm
          key={editing.id}
          start={editing}
          words={words}
          onSave={(typed) => void save(typed)}
          onCancel={() => (fresh ? onClose() : setEditing(undefined))}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title="Your templates" onClose={onClose}>
      {own.length === 0 && (
        <p className={text.reason}>
          There is none for this kind of letter. Write a letter as you like it, and save it from the same
          menu.
        </p>
      )}
      <ul className={styles.list}>
        {own.map((template) => (
          <li key={template.id}>
            <span className={text.name} dir="auto">
              {template.name}
            </span>
            <span className={styles.deeds}>
              <Verb onClick={() => onUse(template.id)} aria-label={`Use ${template.name}`}>
                Use
              </Verb>
              <Quiet onClick={() => setEditing(template)} aria-label={`Edit ${template.name}`}>
                Edit
              </Quiet>
              <Quiet
                onClick={() => {
                  const { name, subject, body } = template;
                  const copy = { kind, subject, body, name: `${name}, a copy`, language: template.language };
                  void act((data) => saveTemplate(data, copy));
                }}
                aria-label={`Duplicate ${template.name}`}
              >
                Duplicate
              </Quiet>
              <Quiet
                onClick={() => void act((data) => removeTemplate(data, template.id))}
                aria-label={`Remove ${template.name}`}
              >
                Remove
              </Quiet>
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
