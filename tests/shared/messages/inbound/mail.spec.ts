import { describe, expect, it } from 'vitest';
import { bareSubject, messageIds } from '../../../../shared/messages/inbound/mail';

describe('threads', () => {
  it('are found by ids and by subjects', () => {
    expect(messageIds('<a1@x.example>\r\n <b2@y.example>')).toEqual(['a1@x.example', 'b2@y.example']);
    expect(messageIds(undefined)).toEqual([]);
    expect(bareSubject('AW: Re: TR : RV: Thank you')).toBe('Thank you');
    expect(bareSubject('Regarding Thursday')).toBe('Regarding Thursday');
  });
});
