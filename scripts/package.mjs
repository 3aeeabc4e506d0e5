// npm run package: makes the installers of this platform into dist/. `npm run package -- --dir` makes the folder alone.
import { buildIfStale } from './build.mjs';
import { fetchElectron } from './electron.mjs';
import { inRoot, runNode, say } from './run.mjs';
import { setUp } from './setup.mjs';

await setUp();
await buildIfStale();
const args = process.argv.slice(2);
const ownElectron = args.some((arg) => arg.startsWith('-c.electronDist='));
if (!ownElectron && !(await fetchElectron())) {
  console.error(
    'Electron cannot be fetched here, and an installer is made around it. Try again with a network.',
  );
  process.exit(1);
}
/** Who a .deb says made it, and where it says that more is known. @type {readonly (readonly [string, string])[]} */
const NAMED = [
  ['AFTERWORD_MAINTAINER', 'linux.maintainer'],
  ['AFTERWORD_HOMEPAGE', 'extraMetadata.homepage'],
];
const named = NAMED.flatMap(([name, key]) => (process.env[name] ? [`-c.${key}=${process.env[name]}`] : []));
if (named.length < NAMED.length)
  say(`Set ${NAMED.map(([name]) => name).join(' and ')} before you give the installers to anybody.`);
say('Packaging...');
const { code } = await runNode(inRoot('node_modules/electron-builder/cli.js'), [
  '--publish',
  'never',
  ...named,
  ...args,
]);
if (code === 0) say('Packaged into dist/.');
process.exit(code);
