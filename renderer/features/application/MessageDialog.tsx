import type { ReactNode } from 'react';
import type { Channel } from '../../../shared/domain/outreach';
import { removeOutreach } from '../../data/actions/outreaches';
import type { Done } from '../../data/commit';
import type { Data } from '../../data/data';
import type { DossierView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { useCheckedForm } from '../../desk/use-form';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { DateTimeField, Select, TextArea } from '../../ui/Field';
import form from '../../ui/form.module.css';
import { Quiet } from '../../ui/Verb';
import { messageFieldsOf, problemsIn, type MessageFields, type MessageTyped } from './message-form';

interface MessageDialogProps {
  readonly title: string;
  readonly reason?: string | undefined;
  readonly dossier: DossierView;
  readonly plan: Plan;
  /** The id of the message that is changed; a new one without it. */
  readonly oldId: string | undefined;
  readonly typed: MessageTyped;
  readonly set: (some: Partial<MessageTyped>) => void;
  /** "From" or "To", and what stands over what was said. */
  readonly labels: { readonly who: string; readonly text: string };
  /** What kind of message it was: asked for before everything else. */
  readonly kind: ReactNode;
  /** Beside whom it concerned. */
  readonly beside: ReactNode;
  /** Beside when it was. */
  readonly besideWhen?: ReactNode;
  readonly after?: ReactNode;
  readonly save: (data: Data, fields: MessageFields) => Promise<Done>;
  readonly onClose: () => void;
}

/** A message that came in or went out: what both have in common. */
export function MessageDialog(props: MessageDialogProps) {
  const { dossier, plan, oldId, typed, set, labels, onClose } = props;
  const { act } = useAct();
  const { zone } = plan.snapshot.facts.home;
  const { shown, formProps } = useCheckedForm(problemsIn(typed, plan.now, zone), async () => {
    const fields = messageFieldsOf(typed, plan.now, zone);
    if (await act((data) => props.save(data, fields))) onClose();
  });

  return (
    <Dialog title={props.title} reason={props.reason} onClose={onClose}>
      <form {...formProps}>
        <div className={form.two}>
          {props.kind}
          <Select label={labels.who} value={typed.contactId} onValue={(contactId) => set({ contactId })}>
            <option value="">Someone there</option>
            {dossier.people.map(({ contact }) => (
              <option key={contact.id} value={contact.id}>
                {contact.name}
              </option>
            ))}
          </Select>
          {props.beside}
          <DateTimeField
            label="When"
            className={form.whole}
            value={typed.at}
            onValue={(at) => set({ at })}
            error={shown.at}
          />
          {props.besideWhen}
          <TextArea
            label={labels.text}
            className={form.whole}
            dir="auto"
            value={typed.text}
            onValue={(text) => set({ text })}
            error={shown.text}
          />
          {props.after}
        </div>
        <DialogActions>
          <Button type="submit">{oldId === undefined ? 'Log it' : 'Save'}</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
          {oldId !== undefined && (
            <Quiet
              onClick={() => {
                onClose();
                void act((data) => removeOutreach(data, oldId));
              }}
            >
              Remove it
            </Quiet>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface ChannelSelectProps {
  readonly channels: Readonly<Record<Channel, string>>;
  readonly typed: MessageTyped;
  readonly set: (some: Partial<MessageTyped>) => void;
}

export function ChannelSelect({ channels, typed, set }: ChannelSelectProps) {
  return (
    <Select label="How" value={typed.channel} onValue={(value) => set({ channel: value as Channel })}>
      {Object.entries(channels).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
