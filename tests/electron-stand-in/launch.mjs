// Bundles the stand-in's TypeScript when it has changed, then starts it in this very process.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const source = join(import.meta.dirname, 'src');
const hash = createHash('sha256');
for (const name of readdirSync(source).toSorted()) hash.update(name).update(readFileSync(join(source, name)));
const cache = resolve(import.meta.dirname, '../../out/electron-stand-in');
const bundle = join(cache, `${hash.digest('hex').slice(0, 16)}.mjs`);

if (!existsSync(bundle)) {
  const { build } = await import('vite');
  const part = `${process.pid}.mjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(source, 'start.ts'),
      outDir: cache,
      emptyOutDir: false,
      // Functions are turned into text and sent into pages: they must stay as they are written.
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: part } },
    },
  });
  renameSync(join(cache, part), bundle);
}
await import(pathToFileURL(bundle).href);
