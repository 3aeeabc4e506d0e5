import { expect, test } from 'vitest';
import { boardSummary, boardTitle, slotWords } from '../../../../renderer/features/board/board-words';

test('the header counts in words, as far as words are short', () => {
  expect(boardTitle(18)).toBe('Eighteen applications');
  expect(boardTitle(1)).toBe('One application');
  expect(boardTitle(21)).toBe('21 applications');
  expect(boardTitle(1204)).toBe('1,204 applications');
});

test('what needs the person, and what is sealed', () => {
  expect(boardSummary(4, 3)).toBe('Four need you today. Three are sealed.');
  expect(boardSummary(1, 1)).toBe('One needs you today. One is sealed.');
  expect(boardSummary(0, 0)).toBe('Nothing needs you today.');
});

test('the slot says what follows', () => {
  expect(slotWords('waiting', 'A check-in opens on 24 March.')).toBe(
    'To Waiting. A check-in opens on 24 March.',
  );
  expect(slotWords('offer', undefined)).toBe('To Offer.');
});
