import { expect, test } from 'vitest';
import { sampleRows } from '../../../renderer/data/sample/sample-rows';
import { DAY, dayOf } from '../../../shared/domain/time';

const NOW = Date.parse('2026-11-24T15:05:00Z');

test('what was promised in the sample is the day that the words name, on whatever day it is loaded', () => {
  for (let days = 0; days < 14; days += 1) {
    const { debriefs = [] } = sampleRows(NOW + days * DAY, 'Europe/London');
    expect(debriefs.length).toBeGreaterThan(2);
    for (const { promisedWords, promisedDay } of debriefs) {
      expect([promisedWords, promisedDay !== undefined]).toEqual([
        promisedWords,
        promisedWords !== undefined,
      ]);
    }
  }
  const words = (sampleRows(NOW, 'Europe/London').debriefs ?? []).map((one) => [
    one.promisedWords,
    one.promisedDay,
  ]);
  expect(words).toContainEqual(['We will call you at the end of next week.', '2026-12-04']);
});

test('nothing in the sample lies ahead of the moment at which it is loaded, and nobody writes at night', () => {
  for (const now of [NOW, Date.parse('2026-11-24T06:00:00Z'), Date.parse('2026-11-24T23:50:00Z')]) {
    const { outreaches = [], stageEvents = [] } = sampleRows(now, 'Europe/London');
    for (const { at } of [...outreaches, ...stageEvents]) expect(at).toBeLessThan(now);
    const earlier = outreaches.filter(({ at }) => dayOf(at, 'Europe/London') < dayOf(now, 'Europe/London'));
    for (const { at } of earlier) expect(new Date(at).getUTCHours()).toBeGreaterThan(7);
  }
});
