import { useId, type ReactNode } from 'react';
import type { OwnTemplate } from '../../../shared/domain/own-template';
import {
  LANGUAGES,
  languageName,
  ownLanguageName,
  type Language,
} from '../../../shared/messages/language/language';
import {
  TONES,
  toneLabel,
  variantLabel,
  type Tone,
  type Variant,
} from '../../../shared/messages/templates/template';
import { ChoiceWord, type ChoiceWordProps } from '../../ui/Choice';
import type { LetterPick } from './letter-state';
import styles from './LetterChoices.module.css';
import head from './LetterHead.module.css';

export interface LetterChoicesProps {
  /** The letters that the situation offers. */
  readonly variants: readonly Variant[];
  /** What is chosen now. */
  readonly shown: {
    readonly variant: string;
    readonly tone: Tone;
    readonly language: Language;
    readonly template?: string | undefined;
  };
  /** The person's own templates for this kind of letter. */
  readonly own: readonly OwnTemplate[];
  readonly onPick: (pick: LetterPick) => void;
  /** What else can be done with templates. */
  readonly more?: ReactNode;
}

/** Which letter, in which tone and language: words to choose from, each one click away. */
export function LetterChoices({ variants, shown, own, onPick, more }: LetterChoicesProps) {
  const { template } = shown;
  return (
    <>
      <Row label="Letter" end={more}>
        {variants.map((variant) => (
          <Word
            key={variant}
            group="letter"
            checked={template === undefined && variant === shown.variant}
            onCheck={() => onPick({ variant, template: undefined })}
          >
            {variantLabel(variant)}
          </Word>
        ))}
        {own.map(({ id, name }) => (
          <Word
            key={id}
            group="letter"
            checked={id === template}
            onCheck={() => onPick({ template: id })}
            title={name}
          >
            <span className={styles.own} dir="auto">
              {name}
            </span>
          </Word>
        ))}
      </Row>
      <Row
        label="Tone"
        end={
          <Group label="Language">
            {LANGUAGES.map((language) => (
              <Word
                key={language}
                group="language"
                checked={language === shown.language}
                onCheck={() => onPick({ language })}
                title={ownLanguageName(language)}
                label={languageName(language)}
              >
                <span className={styles.code}>{language.toUpperCase()}</span>
              </Word>
            ))}
          </Group>
        }
      >
        {TONES.map((tone) => (
          <Word
            key={tone}
            group="tone"
            checked={template === undefined && tone === shown.tone}
            onCheck={() => onPick({ tone, template: undefined })}
          >
            {toneLabel(tone)}
          </Word>
        ))}
      </Row>
    </>
  );
}

function Row({
  label,
  children,
  end,
}: {
  readonly label: string;
  readonly children: ReactNode;
  readonly end?: ReactNode;
}) {
  const id = useId();
  return (
    <div className={head.row}>
      <span className={head.label} id={id}>
        {label}
      </span>
      <div className={styles.line}>
        <div className={styles.words} role="radiogroup" aria-labelledby={id}>
          {children}
        </div>
        {end && <div className={styles.end}>{end}</div>}
      </div>
    </div>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.words} role="radiogroup" aria-label={label}>
      {children}
    </div>
  );
}

function Word({ group, ...rest }: ChoiceWordProps) {
  return <ChoiceWord {...rest} group={`pick-${group}`} className={styles.word} />;
}
