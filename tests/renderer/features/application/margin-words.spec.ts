import { describe, expect, test } from 'vitest';
import type { DossierView } from '../../../../renderer/data/dossier-view';
import {
  courtesyWords,
  promisedDayWords,
  theirWord,
} from '../../../../renderer/features/application/margin-words';
import type { Courtesy } from '../../../../shared/etiquette/courtesy';
import { DAY, instantOf } from '../../../../shared/domain/time';

const ZONE = 'Europe/London';
const NOW = instantOf('2025-03-12T15:25', ZONE);
const POLICY = { lockDays: 7 };

const open: Courtesy = { used: 0, cap: 2, closed: false, open: true, silentWorkingDays: 0 };

describe('the courtesy lock in words', () => {
  test('while it is open', () => {
    expect(courtesyWords(open, POLICY, NOW, ZONE)).toBe(
      'Neither of your two check-ins used. Seven quiet days between them, at least.',
    );
  });

  test('while it is shut it says when it opens', () => {
    const shut = { ...open, used: 1, open: false, opens: NOW + 2 * DAY };
    expect(courtesyWords(shut, POLICY, NOW, ZONE)).toBe(
      'One of your two check-ins used. Seven quiet days between them, at least. The next opens on 14 March.',
    );
  });

  test('at the cap, after the closing note, and with other numbers', () => {
    expect(courtesyWords({ ...open, used: 2 }, POLICY, NOW, ZONE)).toContain('a closing note comes last');
    expect(courtesyWords({ ...open, used: 3, closed: true }, POLICY, NOW, ZONE)).toContain(
      'closing note has gone',
    );
    expect(courtesyWords({ ...open, cap: 3 }, { lockDays: 10 }, NOW, ZONE)).toBe(
      'None of your three check-ins used. Ten quiet days between them, at least.',
    );
  });
});

function view(fields: object): DossierView {
  return { interviews: [], outreaches: [], ...fields } as unknown as DossierView;
}

describe('their word', () => {
  test('the latest promise counts, from a debrief or from a message', () => {
    const debrief = { savedAt: NOW - DAY, promisedWords: 'by Friday', promisedDay: '2025-03-14' };
    const heard = { direction: 'in', at: NOW, promisedDay: '2025-03-21' };
    const word = theirWord(view({ interviews: [{ debrief }] }));
    expect(word).toEqual({ words: 'by Friday', day: '2025-03-14' });
    expect(word && promisedDayWords(word, NOW, ZONE)).toBe('That is Fri 14 Mar.');
    const later = theirWord(view({ interviews: [{ debrief }], outreaches: [heard] }));
    expect(later && promisedDayWords(later, NOW, ZONE)).toBe('An answer by Fri 21 Mar.');
  });

  test('silence is no promise', () => {
    expect(theirWord(view({ outreaches: [{ direction: 'in', at: NOW }] }))).toBeUndefined();
    expect(
      theirWord(view({ outreaches: [{ direction: 'out', at: NOW, promisedDay: '2025-03-21' }] })),
    ).toBeUndefined();
  });
});
