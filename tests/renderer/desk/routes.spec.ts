import { describe, expect, it } from 'vitest';
import { FOLLOW_UP_KINDS, followUpKey } from '../../../shared/domain/follow-up';
import { followUpHref } from '../../../renderer/desk/routes';

const IDS = {
  applicationId: '0190a1b2-0000-7000-8000-000000000001',
  contactId: '0190a1b2-0000-7000-8000-000000000002',
  interviewId: '0190a1b2-0000-7000-8000-000000000003',
};

describe('where a follow-up is done', () => {
  it('has a screen for every kind', () => {
    for (const kind of FOLLOW_UP_KINDS) {
      expect(followUpHref({ kind, key: followUpKey(kind, IDS.interviewId), ...IDS })).toMatch(
        /^#\/(compose|card|call|briefing|debrief|application)\//,
      );
    }
  });

  it('carries the key whole', () => {
    const key = followUpKey('thankYouEmail', IDS.interviewId, IDS.contactId);
    expect(decodeURIComponent(followUpHref({ kind: 'thankYouEmail', key, ...IDS }))).toBe(`#/compose/${key}`);
  });

  it('falls back to the person, then to Today, where no application is known', () => {
    const key = followUpKey('stayInTouch', IDS.contactId);
    expect(followUpHref({ kind: 'apply', key, contactId: IDS.contactId })).toBe(`#/people/${IDS.contactId}`);
    expect(followUpHref({ kind: 'apply', key })).toBe('#/today');
  });
});
