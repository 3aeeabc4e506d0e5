import { useMemo } from 'react';
import { dayOf } from '../../shared/domain/time';
import type { Desktop } from '../../shared/ports/desktop';
import type { Data } from '../data/data';
import { exportAll } from '../data/export-file';
import { useData } from '../data/hooks';
import { importText, type ImportDone } from '../data/import-file';
import { useSlip } from '../ui/Slips';
import { useAct } from './act';
import { useDesktop } from './desktop';
import { problemWords } from './problem-words';

/** Everything, as the text of an export file. */
export async function exportText(data: Data): Promise<string> {
  return JSON.stringify(await exportAll(data.db, data.clock.now()));
}

/** Writes everything to one JSON file. Says on a slip where it went, or why it did not. */
export async function exportToFile(data: Data, desktop: Desktop) {
  const name = `afterword-${dayOf(data.clock.now(), data.clock.zone())}.json`;
  return desktop.saveFile({ name, kind: 'json', text: await exportText(data) });
}

/** What an import did, in a sentence. */
export function importWords({ added, replaced, kept }: ImportDone): string {
  if (added + replaced === 0) return 'Everything in that file was here already';
  const changed = replaced === 0 ? '' : `, ${count(replaced, 'entry', 'entries')} brought up to date`;
  const same = kept === 0 ? '' : `, ${kept.toLocaleString('en-GB')} here already`;
  return `${count(added, 'entry', 'entries')} imported${changed}${same}`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** Taking everything out, and bringing it in. */
export function useTransfer() {
  const data = useData();
  const desktop = useDesktop();
  const slip = useSlip();
  const { act } = useAct();

  return useMemo(
    () => ({
      exportEverything: async (): Promise<void> => {
        try {
          const outcome = await exportToFile(data, desktop);
          if (outcome.saved)
            slip({ text: `Everything is saved${outcome.where ? `: ${outcome.where}` : ''}.` });
          else if (!outcome.cancelled) {
            slip({
              text: `The export was not saved${outcome.problem ? `: ${outcome.problem}` : ''}. Everything is safe here.`,
              error: true,
            });
          }
        } catch (error) {
          slip({ text: problemWords(error), error: true });
        }
      },
      importFile: async (): Promise<boolean> => {
        const picked = await desktop.pickFile('json');
        if (!picked.picked) {
          if (!picked.cancelled) {
            slip({
              text: picked.problem ?? 'That file could not be read. Nothing was changed.',
              error: true,
            });
          }
          return false;
        }
        const done = await act(async (writer) => {
          const imported = await importText(writer, picked.text);
          return { ...imported, label: importWords(imported) };
        });
        return done !== undefined;
      },
    }),
    [data, desktop, slip, act],
  );
}
