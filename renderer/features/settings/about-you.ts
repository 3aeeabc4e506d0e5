import type { Settings } from '../../../shared/domain/settings';
import { LONGEST_NAME, type Problem } from '../../../shared/domain/input';
import { addressProblem, bareAddress } from '../../../shared/messages/email-address';

/** The three answers: who writes, where, and on what. */
export type Answers = Pick<Settings, 'name' | 'email' | 'country' | 'region' | 'zone' | 'cardStock'>;

export interface AnswerProblems {
  readonly name: Problem;
  readonly email: Problem;
}

/** Every answer may be left empty. */
export function problemsInAnswers({ name, email }: Pick<Answers, 'name' | 'email'>): AnswerProblems {
  return {
    name:
      name.length > LONGEST_NAME
        ? `That is ${name.length} characters long; keep it under ${LONGEST_NAME + 1}.`
        : undefined,
    email: email.trim() === '' ? undefined : addressProblem(email),
  };
}

/** As they are stored. */
export function tidied(answers: Answers): Answers {
  return { ...answers, name: answers.name.trim(), email: bareAddress(answers.email) };
}
