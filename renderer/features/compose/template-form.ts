import { problemWithName, problemWithNote, type Problem } from '../../../shared/domain/input';
import { unknownPlaceholders } from '../../../shared/messages/own-words';
import { PLACEHOLDERS, type PlaceholderName } from '../../../shared/messages/placeholders';
import { slips } from '../../../shared/messages/preflight/text-spans';

/** A template as the person types it. */
export interface TemplateTyped {
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}

export type TemplateProblems = Readonly<Record<keyof TemplateTyped, Problem>>;

/** Built for the sentences of our own templates; in a person's own they would only confuse. */
const NOT_OFFERED: ReadonlySet<PlaceholderName> = new Set<PlaceholderName>([
  'topics',
  'meetingMe',
  'toMeetMe',
  'dayWeSpoke',
  'replySubject',
]);

/** The placeholders that the menu offers, in the order in which a letter wants them. */
export const OFFERED: readonly PlaceholderName[] = (Object.keys(PLACEHOLDERS) as PlaceholderName[]).filter(
  (name) => !NOT_OFFERED.has(name),
);

export function problemsInTemplate({ name, subject, body }: TemplateTyped): TemplateProblems {
  return {
    name: problemWithName(name, 'a name for it'),
    subject: unknownProblem(subject),
    body:
      body.trim() === '' ? 'There are no words in it yet.' : (unknownProblem(body) ?? problemWithNote(body)),
  };
}

function unknownProblem(text: string): Problem {
  const [unknown] = unknownPlaceholders(text);
  if (unknown === undefined) return undefined;
  const names = Object.keys(PLACEHOLDERS);
  const near = names.find((name) => slips(name.toLowerCase(), unknown.trim().toLowerCase()) <= 2);
  const hint =
    near === undefined ? 'Insert one from the menu, or leave the braces out.' : `Did you mean {${near}}?`;
  return `{${unknown}} is nothing that Afterword can fill in. ${hint}`;
}
