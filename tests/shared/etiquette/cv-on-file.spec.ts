import { expect, it } from 'vitest';
import { cvOnFile } from '../../../shared/etiquette/cv-on-file';
import { BRIGHTWATER } from '../../builders/facts';

const REJECTED = {
  ...BRIGHTWATER,
  stage: 'closed',
  outcome: 'rejected',
  cvOnFileUntil: '2026-03-20',
} as const;

it('says when a CV on file is to be renewed: two weeks before it leaves it', () => {
  expect(cvOnFile(REJECTED, '2026-03-05')).toEqual({
    until: '2026-03-20',
    renewFrom: '2026-03-06',
    words: 'Your CV is on file until Friday 20 March. Renew it from Friday 6 March on.',
    isTime: false,
  });
  expect(cvOnFile(REJECTED, '2026-03-06')).toMatchObject({
    words: 'Your CV is on file until Friday 20 March. Now is the time to renew it.',
    isTime: true,
  });
  expect(cvOnFile(REJECTED, '2026-03-20')?.words).toContain('is on file');
  expect(cvOnFile(REJECTED, '2026-03-21')?.words).toContain('was on file');
});

it('says nothing without a day, or while the application goes on', () => {
  expect(cvOnFile({ ...REJECTED, cvOnFileUntil: undefined }, '2026-03-05')).toBeUndefined();
  expect(cvOnFile({ ...REJECTED, cvOnFileUntil: '2026-02-30' }, '2026-03-05')).toBeUndefined();
  expect(cvOnFile({ ...REJECTED, stage: 'waiting' }, '2026-03-05')).toBeUndefined();
});
