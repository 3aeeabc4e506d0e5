import { useEffect } from 'react';
import type { DeepLink } from '../../shared/domain/deep-link';
import type { FollowUpKey } from '../../shared/domain/follow-up';
import type { DesktopEvent } from '../../shared/ports/desktop';
import type { Data } from '../data/data';
import { useData } from '../data/hooks';
import { useAct } from '../desk/act';
import { useDesktop } from '../desk/desktop';
import { followUpHref, goTo, hrefs } from '../desk/routes';
import { useTransfer } from '../desk/transfer';
import { useSlip } from '../ui/Slips';
import type { Openers } from './openers';
import { plannedFollowUp } from './run-errand';

/** Hears the host: links, notification clicks, menu commands. Nothing is written before the person confirms it. */
export function useHostEvents(openers: Openers): void {
  const data = useData();
  const desktop = useDesktop();
  const slip = useSlip();
  const { undoLast, redoLast } = useAct();
  const { exportEverything, importFile } = useTransfer();

  useEffect(() => {
    const gone = () => slip({ text: 'That is done already, or no longer planned. This is what is next.' });
    const follow = (link: DeepLink) => {
      switch (link.to) {
        case 'screen':
          return goTo(hrefs[link.screen]);
        case 'add':
          return openers.add(link);
        case 'justInterviewed':
          return openers.justInterviewed();
        case 'followUp':
          return void openFollowUp(data, link.key, gone);
      }
    };
    const hear = (event: DesktopEvent) => {
      switch (event.type) {
        case 'link':
          return follow(event.link);
        case 'badLink':
          return slip({
            text: 'That link was damaged or not for Afterword. Nothing was changed.',
            error: true,
          });
        case 'command':
          return void {
            add: () => openers.add(),
            find: openers.find,
            undo: undoLast,
            redo: redoLast,
            export: exportEverything,
            import: importFile,
            pause: openers.pause,
          }[event.command]();
        case 'leaving':
          return openers.leaving();
        // These have ears of their own.
        case 'errand':
        case 'notified':
        case 'agendaWanted':
        case 'updates':
          return undefined;
      }
    };
    return desktop.listen(hear);
  }, [data, desktop, slip, openers, undoLast, redoLast, exportEverything, importFile]);
}

/** Goes to where a follow-up is done; to Today, saying so, where the plan no longer has it. */
async function openFollowUp(data: Data, key: FollowUpKey, gone: () => void): Promise<void> {
  const followUp = await plannedFollowUp(data, key);
  if (followUp) return goTo(followUpHref(followUp));
  goTo(hrefs.today);
  return gone();
}
