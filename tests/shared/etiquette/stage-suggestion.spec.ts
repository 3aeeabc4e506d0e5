import { describe, expect, it } from 'vitest';
import type { Application } from '../../../shared/domain/application';
import type { Facts } from '../../../shared/domain/facts';
import { DAY, HOUR } from '../../../shared/domain/time';
import { gatherDossiers } from '../../../shared/etiquette/dossier';
import { suggestStage } from '../../../shared/etiquette/stage-suggestion';
import { BRIGHTWATER, MEETING, afterTheMeeting, heard, id, moment, moved, sent } from '../../builders/facts';

const END = moment('2025-11-18T15:00');

describe('a suggested stage', () => {
  const suggested = (facts: Facts, now = END + HOUR) => {
    const dossier = gatherDossiers(facts).get(BRIGHTWATER.id);
    return dossier && suggestStage(dossier, now);
  };
  const at = (stage: Application['stage'], facts: Partial<Facts> = {}) =>
    afterTheMeeting({ applications: [{ ...BRIGHTWATER, stage }], ...facts });

  it('follows an interview that is booked, and one that has ended', () => {
    expect(suggested(at('applied'), END - DAY)).toMatchObject({
      stage: 'interviewing',
      why: 'An interview is booked.',
    });
    expect(suggested(at('interviewing'), END - DAY)).toBeUndefined();
    expect(suggested(at('interviewing'))).toMatchObject({ stage: 'waiting' });
    expect(suggested(at('applied'))).toMatchObject({ stage: 'waiting' });
    expect(suggested(at('waiting'))).toBeUndefined();
    expect(
      suggested(at('interviewing', { interviews: [{ ...MEETING, status: 'missedByThem' }] })),
    ).toBeUndefined();
  });

  it('keeps still once the person has moved the card since', () => {
    const stageEvents = [moved(BRIGHTWATER, 1, END + 1, 'interviewing')];
    expect(suggested(at('interviewing', { stageEvents }))).toBeUndefined();
  });

  it('follows a no and an offer', () => {
    const no = [heard(1, END + 1, { purpose: 'rejection' })];
    expect(suggested(at('waiting', { outreaches: no }))).toEqual({
      stage: 'closed',
      outcome: 'rejected',
      why: 'Brightwater chose someone else.',
    });
    expect(suggested(at('offer', { outreaches: no }))).toMatchObject({ stage: 'closed' });
    expect(suggested(at('closed', { outreaches: no }))).toBeUndefined();
    const offer = [heard(1, END + 1, { purpose: 'offer' })];
    expect(suggested(at('waiting', { outreaches: offer }))).toMatchObject({ stage: 'offer' });
    expect(suggested(at('offer', { outreaches: offer }))).toBeUndefined();
    const then = [...no, heard(2, END + 2, { purpose: 'offer' })];
    expect(suggested(at('waiting', { outreaches: then }))).toMatchObject({ stage: 'offer' });
    const stageEvents = [moved(BRIGHTWATER, 1, END + 2, 'waiting')];
    expect(suggested(at('waiting', { outreaches: no, stageEvents }))).toBeUndefined();
  });

  it('follows an application that went out', () => {
    const none = { interviews: [], attendances: [] };
    expect(suggested(at('saved', none))).toMatchObject({ stage: 'applied' });
    const silent = { ...BRIGHTWATER, stage: 'saved' as const, appliedAt: undefined };
    expect(suggested(afterTheMeeting({ ...none, applications: [silent] }))).toBeUndefined();
    const outreaches = [sent(1, END - DAY, 'apply')];
    expect(suggested(afterTheMeeting({ ...none, applications: [silent], outreaches }))).toMatchObject({
      stage: 'applied',
    });
    expect(suggested(at('applied', none))).toBeUndefined();
  });

  it('says why in words', () => {
    const offer = [heard(1, END + 1, { purpose: 'offer' })];
    expect(suggested(at('waiting', { outreaches: offer }))?.why).toBe('Brightwater made you an offer.');
    expect(suggested(at('interviewing'))?.why).toBe('The interview is over; the answer is theirs to give.');
    expect(suggested(at('saved', { interviews: [] }))?.why).toBe('You have applied.');
  });

  it('takes an interview for over in the minute in which it ends', () => {
    expect(suggested(at('interviewing'), END - 1)).toBeUndefined();
    expect(suggested(at('interviewing'), END)).toMatchObject({ stage: 'waiting' });
    expect(suggested(at('applied'), END)).toMatchObject({ stage: 'waiting' });
  });

  it('goes by the last interview and the last move', () => {
    const earlier = { ...MEETING, id: id('b', 2), startsAt: '2025-11-14T14:00', endsAt: '2025-11-14T15:00' };
    const between = moved(BRIGHTWATER, 1, moment('2025-11-15T12:00'), 'interviewing');
    const interviews = [earlier, MEETING];
    expect(suggested(at('interviewing', { interviews, stageEvents: [between] }))).toMatchObject({
      stage: 'waiting',
    });
    const since = moved(BRIGHTWATER, 2, END + 1, 'interviewing');
    expect(suggested(at('interviewing', { interviews, stageEvents: [between, since] }))).toBeUndefined();
    // Moved in the very moment: the person has seen it end.
    const then = moved(BRIGHTWATER, 2, END, 'interviewing');
    expect(suggested(at('interviewing', { stageEvents: [then] }))).toBeUndefined();
  });

  it('hears nothing twice: a letter counts from after the last move, and not before it has come', () => {
    const no = (when: number) => [heard(1, when, { purpose: 'rejection' })];
    const move = moved(BRIGHTWATER, 1, END + HOUR, 'waiting');
    const said = (when: number, now = END + DAY) =>
      suggested(at('waiting', { outreaches: no(when), stageEvents: [move] }), now)?.stage;
    expect(said(END + HOUR)).toBeUndefined();
    expect(said(END + HOUR + 1)).toBe('closed');
    expect(said(END + DAY)).toBe('closed');
    expect(said(END + DAY + 1)).toBeUndefined();
    const out = (when: number) => [sent(1, when, 'withdrawal')];
    const gone = (when: number) =>
      suggested(at('waiting', { outreaches: out(when), stageEvents: [move] }), END + DAY)?.outcome;
    expect(gone(END + HOUR)).toBeUndefined();
    expect(gone(END + HOUR + 1)).toBe('withdrawn');
    expect(gone(END + DAY)).toBe('withdrawn');
    expect(gone(END + DAY + 1)).toBeUndefined();
  });
});
