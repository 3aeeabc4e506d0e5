import type { OwnVariant } from '../../../shared/domain/own-hand';
import { Glyph } from '../../ui/Glyph';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import { DOUBT_WORDS, isKept } from './hand-words';
import styles from './HandDesk.module.css';

interface VariantToolsProps {
  readonly variant: OwnVariant;
  readonly onDrop: () => void;
  readonly onFine: () => void;
  readonly onDraw: () => void;
  readonly onAssign: () => void;
  readonly onRaise: () => void;
  readonly onLower: () => void;
  readonly onGrow: () => void;
  readonly onShrink: () => void;
}

/** What can be done about the chosen way of writing a letter. */
export function VariantTools(props: VariantToolsProps) {
  const { variant } = props;
  return (
    <div className={styles.tools}>
      {variant.doubt !== undefined && isKept(variant) && (
        <p className={styles.doubt}>
          <Glyph name="answer" />
          <span>{DOUBT_WORDS[variant.doubt]}</span>
          <Verb onClick={props.onFine}>It is fine</Verb>
        </p>
      )}
      <p className={styles.verbs}>
        <Verb onClick={props.onDrop}>{isKept(variant) ? 'Drop it' : 'Keep it'}</Verb>
        <Verb onClick={props.onDraw}>Draw it again</Verb>
        <Verb onClick={props.onAssign}>It is another letter</Verb>
      </p>
      <p className={styles.verbs}>
        <span className={text.soft}>On the line:</span>
        <Quiet onClick={props.onRaise}>raise</Quiet>
        <Quiet onClick={props.onLower}>lower</Quiet>
        <span className={text.soft}>Size:</span>
        <Quiet onClick={props.onGrow}>larger</Quiet>
        <Quiet onClick={props.onShrink}>smaller</Quiet>
      </p>
    </div>
  );
}
