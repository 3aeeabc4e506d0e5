import { useState } from 'react';
import type { FollowUpKind } from '../../../shared/domain/follow-up';
import type { OwnTemplate } from '../../../shared/domain/own-template';
import { draftedWords, type Answers } from '../../../shared/messages/letter';
import type { LetterFacts, Wording } from '../../../shared/messages/letter-facts';
import { turnedBack } from '../../../shared/messages/own-words';
import { Menu } from '../../ui/Menu';
import { TemplatesDialog } from './TemplatesDialog';

interface TemplateMenuProps {
  readonly kind: FollowUpKind;
  readonly own: readonly OwnTemplate[];
  readonly facts: LetterFacts;
  readonly wording: Wording;
  readonly answers: Answers;
  /** The letter on the desk. */
  readonly subject: string;
  readonly body: string;
  readonly onUse: (id: string) => void;
}

/** Keeping a letter for the next time, and what was kept. */
export function TemplateMenu({
  kind,
  own,
  facts,
  wording,
  answers,
  subject,
  body,
  onUse,
}: TemplateMenuProps) {
  const [open, setOpen] = useState<'save' | 'list'>();
  const words = draftedWords(facts, wording, answers);
  return (
    <>
      <Menu
        items={[
          { label: 'Save this letter as a template', run: () => setOpen('save') },
          { label: 'Your templates', hint: String(own.length), run: () => setOpen('list') },
        ]}
      >
        Templates
      </Menu>
      {open !== undefined && (
        <TemplatesDialog
          kind={kind}
          own={own}
          words={words}
          language={wording.language}
          fresh={
            open === 'save'
              ? { name: '', subject: turnedBack(subject, words), body: turnedBack(body, words) }
              : undefined
          }
          onUse={(id) => {
            setOpen(undefined);
            onUse(id);
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
