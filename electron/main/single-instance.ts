import { app } from 'electron';

/**
 * Makes sure that one Afterword runs for each data folder, for two would announce everything twice. Answers `false`
 * in the second one, which is then to quit; the first one hears the second's arguments. After the data folder is
 * settled and before any window.
 */
export function holdSingleInstance(calledAgain: (argv: readonly string[]) => void): boolean {
  const held = app.requestSingleInstanceLock();
  if (held) app.on('second-instance', (_event, argv) => calledAgain(argv));
  return held;
}
