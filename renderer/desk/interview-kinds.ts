import { INTERVIEW_KINDS, type InterviewKind } from '../../shared/domain/interview';

/** How one meets, as it is said of an interview. */
export const INTERVIEW_KIND_WORDS: Readonly<Record<InterviewKind, string>> = {
  inPerson: 'In person',
  video: 'By video',
  phone: 'By phone',
};

export const INTERVIEW_KIND_OPTIONS = INTERVIEW_KINDS.map((value) => ({
  value,
  label: INTERVIEW_KIND_WORDS[value],
}));
