import { describe, expect, it } from 'vitest';
import {
  editLetter,
  FRESH,
  fromDraft,
  isEdited,
  toDraft,
} from '../../../../renderer/features/compose/letter-state';

describe('a letter in the making', () => {
  it('follows its template until the person types', () => {
    expect(isEdited(FRESH)).toBe(false);
    expect(isEdited(editLetter(FRESH, { type: 'answer', name: 'topics', text: 'pricing' }))).toBe(false);
    expect(isEdited(editLetter(FRESH, { type: 'body', text: 'Dear' }))).toBe(true);
    expect(isEdited(editLetter(FRESH, { type: 'subject', text: '' }))).toBe(true);
  });

  it('takes another letter’s words and gives its own back on undo', () => {
    const mine = editLetter(FRESH, { type: 'body', text: 'My own words' });
    const other = editLetter(mine, { type: 'pick', pick: { tone: 'formal' } });
    expect(other).toMatchObject({ tone: 'formal', body: undefined });
    expect(editLetter(other, { type: 'restore', state: mine })).toBe(mine);
  });

  it('takes the address of somebody else with the person', () => {
    const typed = editLetter(FRESH, { type: 'to', text: 'x@y.example' });
    expect(editLetter(typed, { type: 'contact', contactId: 'c' })).toMatchObject({
      contactId: 'c',
      to: undefined,
    });
  });

  it('comes back from its draft as it was left', () => {
    let state = editLetter(FRESH, { type: 'to', text: 'dana@' });
    state = editLetter(state, { type: 'answer', name: 'theirProblem', text: 'returns' });
    state = editLetter(state, { type: 'opened', at: 5 });
    const draft = { ...toDraft('checkIn.0000000a', state), updatedAt: 6 };
    expect(fromDraft(draft)).toEqual({
      ...state,
      variant: undefined,
      tone: undefined,
      language: undefined,
      template: undefined,
      contactId: undefined,
      cc: undefined,
      subject: undefined,
      body: undefined,
    });
    expect(fromDraft(null)).toBe(FRESH);
  });

  it.each([
    ['shorter', { tone: 'plain', variant: 'shorter' }],
    ['formal', { tone: 'formal', variant: undefined }],
    ['reopenDoor', { tone: undefined, variant: 'reopenDoor' }],
  ])('reads the one word of earlier drafts: %s', (manner, picked) => {
    expect(fromDraft({ id: 'x', body: '', manner, updatedAt: 1 })).toMatchObject(picked);
  });

  it('keeps letter, tone, language and template', () => {
    const pick = { variant: 'badly', tone: 'warm', language: 'de', template: 't1' } as const;
    const draft = { ...toDraft('checkIn.0000000a', { ...FRESH, ...pick }), updatedAt: 6 };
    expect(fromDraft(draft)).toMatchObject(pick);
    expect(fromDraft({ ...draft, language: 'tlh', tone: 'rude' })).toMatchObject({
      language: undefined,
      tone: undefined,
    });
  });

  it('ignores answers to questions that no template asks any more', () => {
    expect(fromDraft({ id: 'x', body: '', answers: { nonsense: 'y' }, updatedAt: 1 }).answers).toEqual({});
  });
});
