import type { ParticipationRole } from '../../../shared/domain/contact';

export const ROLE_WORDS: Readonly<Record<ParticipationRole, string>> = {
  interviewer: 'Interviewer',
  recruiter: 'Recruiter',
  agency: 'From the agency',
  referrer: 'Recommended you',
  other: 'Someone there',
};
