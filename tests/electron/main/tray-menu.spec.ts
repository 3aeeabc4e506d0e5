import { describe, expect, it } from 'vitest';
import { trayIconName, trayItems, trayWords } from '../../../electron/main/tray-menu';

const key = 'checkIn.0190aaaa-0000-7000-8000-000000000001';
const agenda = (due: number, ...titles: string[]) => ({
  occurrences: [],
  due,
  next: titles.map((title) => ({ followUpKey: key, title, when: '1 day late' })),
  discreet: false,
});
const labels = (...args: Parameters<typeof agenda>) =>
  trayItems(agenda(...args)).map((item) => (item.kind === 'separator' ? '' : item.label));

describe('the tray', () => {
  it('lists the next follow-ups, and how many more are due', () => {
    expect(labels(5, 'Check in with Brightwater', 'Call Dana').slice(0, 3)).toEqual([
      'Check in with Brightwater · 1 day late',
      'Call Dana · 1 day late',
      '3 more due',
    ]);
  });

  it('says when there is nothing', () => {
    expect(labels(0)[0]).toBe('Nothing to do now');
    expect(trayItems(undefined)[0]).toEqual({ kind: 'words', label: 'Nothing to do now' });
  });

  it('shows an ampersand as one, and cuts a long name', () => {
    expect(labels(1, 'Thank Harbour & Vale')[0]).toContain('Harbour && Vale');
    expect(Array.from(labels(1, '👩‍💻'.repeat(200))[0] ?? '').length).toBeLessThan(80);
  });

  it('counts in its words and its icon', () => {
    expect([0, 1, 12].map(trayWords)).toEqual([
      'Afterword: nothing due',
      'Afterword: 1 thing due',
      'Afterword: 12 things due',
    ]);
    expect([0, 1, 9, 10].map(trayIconName)).toEqual(['tray', 'tray-1', 'tray-9', 'tray-many']);
  });
});
