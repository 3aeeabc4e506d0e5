import { languageOf } from '../language/detect';
import { bodyText } from '../well-formed';
import type { CheckedLetter, PreflightContext, Remark, Rule, RuleName } from './remark';
import { agency } from './rules/agency';
import { attachment } from './rules/attachment';
import { cliche } from './rules/cliche';
import { company } from './rules/company';
import { detail } from './rules/detail';
import { lateHour } from './rules/late-hour';
import { lock } from './rules/lock';
import { otherCompany } from './rules/other-company';
import { placeholder } from './rules/placeholder';
import { reused } from './rules/reused';
import { salary } from './rules/salary';
import { theirName } from './rules/their-name';
import { tooLong } from './rules/too-long';
import { tooManyI } from './rules/too-many-i';

export const RULES: Readonly<Record<RuleName, Rule>> = {
  placeholder,
  theirName,
  company,
  otherCompany,
  lock,
  attachment,
  salary,
  agency,
  cliche,
  reused,
  detail,
  tooLong,
  tooManyI,
  lateHour,
};

/** Longer than any letter; past it nobody is helped by remarks. */
const LONGEST_CHECKED = 20_000;

/** Reads a letter as a friend would before it goes. Remarks come in the order of their lines, those on the whole last. */
export function preflight(letter: CheckedLetter, context: PreflightContext): readonly Remark[] {
  const body = letter.body.slice(0, LONGEST_CHECKED);
  if (bodyText(body).trim() === '') return [];
  const language = languageOf(body) ?? context.language ?? 'en';
  const checked = { subject: letter.subject.slice(0, 1_000), body, language };
  return Object.values(RULES)
    .flatMap((rule) => rule(checked, context))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The body with a remark's fix made. */
export function applyFix(body: string, fix: NonNullable<Remark['fix']>): string {
  return body.slice(0, fix.span.from) + fix.text + body.slice(fix.span.to);
}

function placeOf(remark: Remark): number {
  return remark.span?.from ?? LONGEST_CHECKED;
}
