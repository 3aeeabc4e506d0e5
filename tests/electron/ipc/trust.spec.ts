import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../electron/ipc/trust';

const ours = { url: 'app://afterword/index.html#/board', parent: null };

describe('refusalOf', () => {
  it('hears the app from its window and the print page from its own', () => {
    expect(refusalOf('agenda.set', ours, 'app')).toBeUndefined();
    expect(refusalOf('print.job', { ...ours, url: 'app://afterword/print.html' }, 'print')).toBeUndefined();
  });

  it('refuses a frame that is gone, nested, foreign, unknown or out of its role', () => {
    expect(refusalOf('agenda.set', null, 'app')).toBe('no frame');
    expect(refusalOf('agenda.set', { ...ours, parent: ours }, 'app')).toBe('nested frame');
    for (const url of [
      '',
      'https://example.com/',
      'app://afterword.evil/',
      'app://evil/',
      'data:text/html,x',
    ])
      expect(refusalOf('agenda.set', { url, parent: null }, 'app')).toBe('foreign origin');
    expect(refusalOf('agenda.set', ours, undefined)).toBe('unknown window');
    expect(refusalOf('print.job', ours, 'app')).toBe('not this window');
    expect(refusalOf('files.save', ours, 'print')).toBe('not this window');
  });
});
