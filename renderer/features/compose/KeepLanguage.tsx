import { languageName, type Language } from '../../../shared/messages/language/language';
import { usualLanguage } from '../../../shared/messages/letter-facts';
import { editContact } from '../../data/actions/people';
import { useAct } from '../../desk/act';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './Compose.module.css';
import type { ComposeView } from './compose-view';

/** Offers to note that letters to this person are in the language that was chosen here. */
export function KeepLanguage({
  view,
  language,
}: {
  readonly view: ComposeView;
  readonly language: Language;
}) {
  const { act } = useAct();
  const { contact, letterFacts } = view;
  if (!contact || usualLanguage(letterFacts) === language) return null;
  const name = languageName(language);
  return (
    <p className={styles.keepLanguage}>
      <Verb
        className={text.small}
        onClick={() =>
          void act(
            (data) => editContact(data, contact.id, { language }),
            `Letters to ${contact.name} are in ${name}`,
          )
        }
      >
        Always write to {contact.name} in {name}
      </Verb>
    </p>
  );
}
