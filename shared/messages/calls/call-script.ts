import { dayOf } from '../../domain/time';
import type { Language } from '../language/language';
import { usualLanguage, wordsFrom, type LetterFacts } from '../letter-facts';
import { fill, textOf, type Sentence, type Words } from '../placeholders';
import { CALL_TEXTS } from './call-texts';

export interface ScriptPart {
  /** What this part is for: "Who you are". */
  readonly title: string;
  readonly text: string;
}

export interface CallScript {
  readonly language: Language;
  readonly parts: readonly ScriptPart[];
  readonly voicemail: string;
  /** The person's own name is not known, and nothing can be said without it. */
  readonly lacksName: boolean;
}

/** What to say on the telephone, from what is known; in the language of letters to them unless another is chosen. */
export function callScript(
  facts: LetterFacts,
  {
    isBack = false,
    language = usualLanguage(facts),
  }: { readonly isBack?: boolean; readonly language?: Language } = {},
): CallScript {
  const { who, why, question, thanks, voicemail, back } = CALL_TEXTS[language];
  const words = wordsForCalls(facts, language);
  const say = (sentences: readonly Sentence[]) => textOf(fill([sentences], words, 'leaveOut').segments);
  return {
    language,
    parts: [
      { title: 'Who you are', text: say(who) },
      { title: 'Why', text: say(isBack ? back.why : why) },
      { title: 'One question', text: say(isBack ? back.question : question) },
      { title: 'Thanks', text: say(thanks) },
    ],
    voicemail: say(isBack ? [...voicemail.slice(0, 1), ...back.reach, ...voicemail.slice(-1)] : voicemail),
    lacksName: words.myName === undefined,
  };
}

/** A day that they promised is named once it has passed: before it there is nothing to ask. */
function wordsForCalls(facts: LetterFacts, language: Language): Words {
  const words = wordsFrom(facts, { language, tone: 'plain' });
  const promised = facts.debrief?.promisedDay;
  if (promised !== undefined && promised < dayOf(facts.now, facts.zone)) return words;
  const { promisedDate: _unused, ...rest } = words;
  return rest;
}
