import { describe, expect, it } from 'vitest';
import { deadlineWords, nextWords, sentWords } from '../../../../renderer/features/compose/deadline-words';
import { emlName } from '../../../../renderer/features/compose/eml-name';
import { marginPoints } from '../../../../renderer/features/compose/margin-points';
import { paragraphsOf } from '../../../../renderer/features/compose/paragraphs';
import { profileLink } from '../../../../renderer/features/compose/profile-link';
import { outsideLinkKind } from '../../../../shared/domain/outside-link';
import { HOUR } from '../../../../shared/domain/time';
import { isUsed } from '../../../../shared/messages/debrief-points';

const ZONE = 'Europe/London';
const at = (local: string) => Date.parse(`${local}Z`);
const NOW = at('2026-11-24T15:25');

describe('deadlineWords', () => {
  const thanks = {
    earliest: at('2026-11-24T15:05'),
    ideal: at('2026-11-24T16:05'),
    overdue: at('2026-11-25T15:05'),
  };

  it.each([
    ['2026-11-24T15:25', 'Best by 16:05. It is 15:25.'],
    ['2026-11-24T16:30', 'Best now; in good time until tomorrow 15:05.'],
    ['2026-11-25T15:05', 'Late since 15:05. It is still worth sending.'],
    ['2026-11-27T15:05', 'Late since Wed 25 Nov. It is still worth sending.'],
    ['2026-11-24T14:00', 'Not before 15:05. You can write it already.'],
  ])('at %s: %s', (now, words) => {
    expect(deadlineWords(thanks, at(now), ZONE)).toBe(words);
  });

  it('says the day where the ideal moment is not today', () => {
    const checkIn = { earliest: NOW - HOUR, ideal: at('2026-12-01T09:00'), overdue: at('2026-12-08T09:00') };
    expect(deadlineWords(checkIn, NOW, ZONE)).toBe('Best by Tue 1 Dec.');
    expect(nextWords(checkIn, NOW, ZONE)).toBe('Best by Tue 1 Dec');
    expect(nextWords({ ...checkIn, earliest: at('2026-11-25T09:00') }, NOW, ZONE)).toBe(
      'Opens tomorrow 09:00',
    );
    expect(sentWords(NOW, NOW, ZONE)).toBe('Today at 15:25');
  });
});

describe('marginPoints', () => {
  const debrief = {
    discussed: 'which metric to delete first\nHer team of six',
    nextSteps: 'A short exercise',
    promisedDay: '2026-11-27',
    promisedWords: 'they decide by Friday',
  };

  it('gathers what was discussed, what comes next and what they promised', () => {
    const points = marginPoints(debrief, NOW, ZONE, 'Dana Okafor');
    expect(points.map((point) => point.text)).toEqual([
      'Which metric to delete first',
      'Her team of six',
      'A short exercise',
      'They decide by Friday',
    ]);
    const used = points.filter((point) => isUsed(point, 'I look forward to hearing from you by Friday.'));
    expect(used.map((point) => point.text)).toEqual(['They decide by Friday']);
  });

  it('has words of its own for a promised day without any', () => {
    expect(marginPoints({ promisedDay: '2026-12-04' }, NOW, ZONE).map((point) => point.text)).toEqual([
      'They decide by Fri 4 Dec',
    ]);
    expect(marginPoints(undefined, NOW, ZONE)).toEqual([]);
  });
});

describe('paragraphsOf', () => {
  it('cuts at empty lines and keeps gaps in their place', () => {
    const gap = { kind: 'missing' as const, name: 'myAnswer' as const, label: 'Your answer' };
    const cut = paragraphsOf([
      { kind: 'text', text: 'Hello,\n\nThank you. ' },
      gap,
      { kind: 'text', text: '.\n\nKind regards,\nMaya' },
    ]);
    expect(cut).toEqual([
      [{ kind: 'text', text: 'Hello,' }],
      [{ kind: 'text', text: 'Thank you. ' }, gap, { kind: 'text', text: '.' }],
      [{ kind: 'text', text: 'Kind regards,\nMaya' }],
    ]);
  });
});

describe('emlName', () => {
  it.each([
    ['Thank you for this afternoon', 'Thank you for this afternoon.eml'],
    ['Re: a/b\\c: "x" <y>|?*', 'Re a b c x y.eml'],
    ['../../etc/passwd', 'etc passwd.eml'],
    ['', 'Letter.eml'],
    ['👋', 'Letter.eml'],
    ['Дякую за зустріч', 'Дякую за зустріч.eml'],
  ])('names a file after %j: %s', (subject, name) => {
    expect(emlName(subject)).toBe(name);
  });
});

describe('profileLink', () => {
  it('opens a profile that is known, however it was noted', () => {
    expect(profileLink({ name: 'Dana', linkedIn: 'linkedin.com/in/dana-okafor' })).toBe(
      'https://linkedin.com/in/dana-okafor',
    );
    expect(profileLink({ name: 'Dana', linkedIn: 'https://www.linkedin.com/in/dana-okafor?trk=x' })).toBe(
      'https://www.linkedin.com/in/dana-okafor',
    );
  });

  it('looks for the name otherwise, and always gives a link that may be opened', () => {
    expect(profileLink({ name: "Dana O'Kafor" })).toContain('keywords=Dana%20O%27Kafor');
    for (const linkedIn of [
      undefined,
      '',
      'javascript:alert(1)',
      'https://evil.example/linkedin.com/in/x',
      'http://linkedin.com.evil.example/in/x',
    ]) {
      const link = profileLink({ name: 'Dana \ud83d 👋 דנה', linkedIn });
      expect(outsideLinkKind(link)).toBe('https');
      expect(link).toContain('https://www.linkedin.com/search/');
    }
  });
});
