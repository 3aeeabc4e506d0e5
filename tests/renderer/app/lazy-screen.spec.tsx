import { describe, expect, it } from 'vitest';
import { renderToString } from 'react-dom/server';
import { Suspense } from 'react';
import { lazyScreen } from '../../../renderer/app/lazy-screen';

const draw = (Screen: ReturnType<typeof lazyScreen<{ name: string }>>) =>
  renderToString(
    <Suspense fallback="waiting">
      <Screen name="Board" />
    </Suspense>,
  );

describe('a screen in a chunk of its own', () => {
  it('waits while its chunk is not there, and shows at once after', async () => {
    let asked = 0;
    const Screen = lazyScreen<{ name: string }>(async () => {
      asked += 1;
      return ({ name }) => <h1>{name}</h1>;
    });
    expect(draw(Screen)).toContain('waiting');
    await Screen.load();
    expect(draw(Screen)).toContain('<h1>Board</h1>');
    expect(asked).toBeGreaterThan(0);
  });

  it('is asked for again after its chunk did not come', async () => {
    let fails = true;
    const Screen = lazyScreen<{ name: string }>(async () => {
      if (fails) throw new Error('offline');
      return ({ name }) => <h1>{name}</h1>;
    });
    await expect(Screen.load()).rejects.toThrow('offline');
    fails = false;
    await Screen.load();
    expect(draw(Screen)).toContain('<h1>Board</h1>');
  });
});
