import { describe, expect, it } from 'vitest';
import {
  addHand,
  addPage,
  changeLetters,
  keepHand,
  removeHand,
  renameHand,
} from '../../../renderer/data/actions/hands';
import { exportAll, ImportError, parseExport } from '../../../renderer/data/export-file';
import { handFromFile, handToFile } from '../../../renderer/data/hand-file';
import { importText } from '../../../renderer/data/import-file';
import { createHandSource, readWholeHand } from '../../../renderer/data/own-hands';
import { living } from '../../../renderer/data/rows';
import { redoLast, undoLast } from '../../../renderer/data/undo';
import type { OwnVariant } from '../../../shared/domain/own-hand';
import { DAY } from '../../../shared/domain/time';
import { fakeClock } from '../../fakes/clock';
import { contents, emptyDatabase, facts } from '../../fakes/database';

const clock = () => fakeClock(200 * DAY);
const stroke = (n: number): string => `0 ${n} 15 10 10`;
const way = (n: number, cell?: string): OwnVariant => ({ strokes: stroke(n), ...(cell && { cell }) });
const PICTURE = 'data:image/webp;base64,UklGRg==';
const page = (number: number, ...letters: readonly (readonly [string, number])[]) => ({
  page: number,
  picture: PICTURE,
  letters: letters.map(([character, n], i) => ({ character, ...way(n, `${number}.${i}`) })),
});

describe('a page', () => {
  it('begins a hand, the next one goes on with it, and each can be taken back', async () => {
    const writer = await emptyDatabase(clock());
    const { id } = await addPage(writer, page(1, ['a', 1], ['a', 2], ['b', 3]), { name: 'My hand' });
    const afterOne = await facts(writer);
    await addPage(writer, page(2, ['A', 4], ['a', 5]), { handId: id });
    const whole = (await readWholeHand(writer.db, id))!;
    expect(whole.hand).toMatchObject({ name: 'My hand', from: 'page', draft: true });
    const waysOf = (character: string) =>
      whole.letters.find((letter) => letter.character === character)!.variants.map(({ strokes }) => strokes);
    expect(waysOf('a')).toEqual([stroke(5), stroke(1), stroke(2)]);
    expect(waysOf('A')).toEqual([stroke(4)]);
    await undoLast(writer);
    expect(await facts(writer)).toEqual(afterOne);
    await undoLast(writer);
    expect((await facts(writer))['hands']).toEqual([]);
  });

  it('that is read again replaces what was read from it, and nothing else', async () => {
    const writer = await emptyDatabase(clock());
    const { id } = await addPage(writer, page(1, ['a', 1], ['b', 2], ['c', 3]), { name: 'My hand' });
    await addPage(writer, page(2, ['a', 4]), { handId: id });
    await addPage(writer, page(1, ['a', 7], ['b', 8]), { handId: id });
    const { letters } = (await readWholeHand(writer.db, id))!;
    const ways = Object.fromEntries(
      letters.map(({ character, variants }) => [character, variants.map((one) => one.strokes)]),
    );
    expect(ways).toEqual({ a: [stroke(7), stroke(4)], b: [stroke(8)], c: [] });
    const pictures = await writer.db.handPictures.where('handId').equals(id).toArray();
    expect(living(pictures).map((row) => row.page)).toEqual([2, 1]);
  });

  it('is kept once, and its picture comes back with every undo and redo', async () => {
    const writer = await emptyDatabase(clock());
    const shown = async () =>
      living(await writer.db.handPictures.toArray())
        .toSorted((a, b) => a.page - b.page)
        .map((row) => row.picture);
    const taken = (number: number, picture: string) => ({ ...page(number, ['a', number]), picture });
    const first = 'data:image/webp;base64,Zmlyc3Q=';
    const again = 'data:image/webp;base64,YWdhaW4=';
    const { id } = await addPage(writer, taken(1, first), { name: 'My hand' });
    await addPage(writer, taken(2, PICTURE), { handId: id });
    await addPage(writer, taken(1, again), { handId: id });
    expect(JSON.stringify(await writer.db.changes.toArray())).not.toContain('data:image');
    expect(await shown()).toEqual([again, PICTURE]);
    for (const pictures of [[first, PICTURE], [first], []]) {
      await undoLast(writer);
      expect(await shown()).toEqual(pictures);
    }
    for (const pictures of [[first], [first, PICTURE], [again, PICTURE]]) {
      await redoLast(writer);
      expect(await shown()).toEqual(pictures);
    }
    await removeHand(writer, id);
    expect(await shown()).toEqual([]);
    await undoLast(writer);
    expect(await shown()).toEqual([again, PICTURE]);
  });

  it('says of a mirrored picture that it was one', async () => {
    const writer = await emptyDatabase(clock());
    const done = await addPage(writer, { ...page(1, ['a', 1]), mirrored: true }, { name: 'My hand' });
    expect(done.label).toMatch(/^Page 1 read; its picture was the wrong way round/);
    expect((await addPage(writer, page(2, ['A', 1]), { handId: done.id })).label).toBe('Page 2 read');
  });

  it('gives no letter more than five ways', async () => {
    const writer = await emptyDatabase(clock());
    const many = page(1, ...Array.from({ length: 9 }, (_, i) => ['e', i] as const));
    const { id } = await addPage(writer, many, { name: 'My hand' });
    expect((await readWholeHand(writer.db, id))!.letters[0]!.variants).toHaveLength(5);
    await expect(
      changeLetters(
        writer,
        id,
        [{ character: 'e', variants: Array.from({ length: 6 }, (_, i) => way(i)) }],
        'e',
      ),
    ).rejects.toThrow('Five ways');
  });
});

describe('a hand', () => {
  const NEW = {
    name: 'Aurore',
    from: 'font' as const,
    draft: true as const,
    letters: [{ character: 'a', variants: [{ ...way(1), advance: 120 }] }],
  };

  it('is renamed, kept, changed and removed, and all of that is undone', async () => {
    const writer = await emptyDatabase(clock());
    const { id } = await addHand(writer, NEW);
    const fresh = await facts(writer);
    await renameHand(writer, id, ' Maya ');
    await keepHand(writer, id);
    await changeLetters(
      writer,
      id,
      [{ character: 'a', variants: [{ ...way(1), dropped: true }] }],
      'a dropped',
    );
    await removeHand(writer, id);
    expect(await readWholeHand(writer.db, id)).toBeUndefined();
    for (let i = 0; i < 4; i++) await undoLast(writer);
    expect(await facts(writer)).toEqual(fresh);
    await expect(renameHand(writer, id, '  ')).rejects.toThrow('what to call it');
  });

  it('is the same object to its writers until it changes', async () => {
    const writer = await emptyDatabase(clock());
    const { id } = await addHand(writer, NEW);
    const source = createHandSource(writer.db);
    const first = await source(id);
    expect(await source(id)).toBe(first);
    expect(await source('nobody')).toBeUndefined();
    await renameHand(writer, id, 'Maya');
    await expect.poll(async () => (await source(id))?.hand.name).toBe('Maya');
  });

  it('goes into the export of everything, and comes back from it', async () => {
    const writer = await emptyDatabase(clock());
    await addPage(writer, page(1, ['a', 1], ['.', 2]), { name: 'My hand' });
    const text = JSON.stringify(await exportAll(writer.db, 0));
    const other = await emptyDatabase(clock());
    await importText(other, text);
    for (const table of ['hands', 'handLetters', 'handPictures']) {
      expect((await contents(other))[table]).toEqual((await contents(writer))[table]);
    }
    for (const [from, to] of [
      ['0 1 15 10 10', '<svg onload=alert(1)>'],
      [PICTURE, 'https://example.com/a.png'],
      ['"from":"page"', '"from":"elsewhere"'],
    ] as const) {
      expect(text).toContain(from);
      expect(() => parseExport(text.replace(from, to))).toThrow(ImportError);
    }
  });

  it('goes into a file of its own without the pictures, and comes back', async () => {
    const writer = await emptyDatabase(clock());
    const { id } = await addPage(writer, page(1, ['a', 1], ['é', 2]), { name: 'My hand' });
    const text = handToFile((await readWholeHand(writer.db, id))!);
    expect(text).not.toContain('data:');
    expect(handFromFile(`\ufeff${text}`)).toEqual({
      name: 'My hand',
      from: 'page',
      letters: [
        { character: 'a', variants: [{ strokes: stroke(1) }] },
        { character: 'é', variants: [{ strokes: stroke(2) }] },
      ],
    });
  });

  const sound = { format: 'afterword-hand', version: 1, name: 'M', from: 'page' };
  const letters = [{ character: 'a', variants: [{ strokes: stroke(1) }] }];
  it.each([
    ['', 'cut short'],
    ['{"format":"afterword-hand"', 'cut short'],
    ['[]', 'no hand from Afterword'],
    ['null', 'no hand from Afterword'],
    [JSON.stringify({ format: 'afterword', schema: 2 }), 'export of everything'],
    [JSON.stringify({ ...sound, version: 2, letters }), 'newer Afterword'],
    [JSON.stringify({ ...sound, letters: [] }), 'damaged'],
    [JSON.stringify({ ...sound, name: '', letters }), 'damaged'],
    [JSON.stringify({ ...sound, letters: [{ character: 'a', variants: [{ strokes: 'M0 0' }] }] }), 'damaged'],
    [JSON.stringify({ ...sound, letters: Array.from({ length: 1_501 }, () => letters[0]) }), 'damaged'],
    [`{"format":"afterword-hand","x":"${'x'.repeat(5_000_001)}"}`, 'too large'],
  ])('is refused in words when its file is broken: %#', (text, words) => {
    expect(() => handFromFile(text)).toThrow(ImportError);
    expect(() => handFromFile(text)).toThrow(words);
    expect(() => handFromFile(text)).toThrow(/[Nn]othing was changed/);
  });
});
