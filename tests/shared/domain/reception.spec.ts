import { expect, it } from 'vitest';
import {
  problemsInReception,
  receptionLines,
  receptionOf,
  typedReception,
} from '../../../shared/domain/reception';

const ALL = {
  place: '14 Quay Street',
  floor: '2nd floor',
  reception: 'Front desk, ring the bell',
  receptionOpens: '08:00',
  receptionCloses: '17:30',
  receptionPhone: '+44 20 7946 0000',
};

it('is told in lines, of what is known', () => {
  expect(receptionLines(ALL)).toEqual([
    '14 Quay Street, 2nd floor',
    'Front desk, ring the bell',
    'Open from 08:00 to 17:30',
  ]);
  expect(receptionLines({ receptionCloses: '18:00' })).toEqual(['Open until 18:00']);
  expect(receptionLines({ floor: '3rd', receptionOpens: '09:00' })).toEqual(['3rd', 'Open from 09:00']);
  expect(
    receptionLines({ place: '14 Quay Street', reception: 'Reception, 14 Quay Street', floor: '2nd floor' }),
  ).toEqual(['2nd floor', 'Reception, 14 Quay Street']);
  expect(receptionLines({})).toEqual([]);
});

it('is stored as typed, what is empty not at all', () => {
  expect(receptionOf(typedReception(ALL))).toEqual(ALL);
  expect(Object.values(receptionOf(typedReception({})))).toEqual(Array(6).fill(undefined));
});

it('says what is wrong', () => {
  const problems = (change: Partial<typeof ALL>) =>
    problemsInReception(typedReception({ ...ALL, ...change }));
  expect(Object.values(problems({})).filter(Boolean)).toEqual([]);
  expect(problems({ receptionPhone: 'ask Sam' }).receptionPhone).toContain('digits');
  expect(problems({ receptionOpens: '18:00' }).receptionCloses).toContain('closes before it opens');
  expect(problems({ place: 'x'.repeat(300) }).place).toContain('201');
});
