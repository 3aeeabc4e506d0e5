import type { Interview } from '../../../shared/domain/interview';
import { postDaysWords, problemWithPostDays, type PostDays } from '../../../shared/domain/post-days';
import { problemsInReception, receptionOf, typedReception } from '../../../shared/domain/reception';
import { editInterview } from '../../data/actions/interviews';
import { changeSettings } from '../../data/actions/settings';
import { useSettings } from '../../data/hooks';
import { useAct } from '../../desk/act';
import { ReceptionFields } from '../../desk/ReceptionFields';
import { useForm } from '../../desk/use-form';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import form from '../../ui/form.module.css';
import { Quiet } from '../../ui/Verb';

interface ReceptionDialogProps {
  readonly interview: Interview;
  /** What the post is taken to need, and to which country. */
  readonly post: { readonly days: PostDays; readonly country: string };
  readonly onClose: () => void;
}

/** Where and when a card is handed in, noted without leaving the card. */
export function ReceptionDialog({ interview, post, onClose }: ReceptionDialogProps) {
  const { act } = useAct();
  const { postDays } = useSettings();
  const { bind, formProps } = useForm(
    () => ({
      ...typedReception(interview),
      days: post.days.from === 'own' ? String(post.days.most) : '',
    }),
    (typed) => ({ ...problemsInReception(typed), days: problemWithPostDays(typed.days) }),
    async ({ days, ...typed }) => {
      const done = await act(async (data) => {
        const noted = await editInterview(data, interview.id, receptionOf(typed));
        const { [post.country]: before, ...others } = postDays;
        const now = days.trim() === '' ? undefined : Number(days);
        if (now === before) return noted;
        return changeSettings(data, {
          postDays: now === undefined ? others : { ...others, [post.country]: now },
        });
      }, 'Reception noted');
      if (done) onClose();
    },
  );

  return (
    <Dialog title="At reception" reason="Where they take the card, and until when." onClose={onClose}>
      <form {...formProps}>
        <div className={form.two}>
          <ReceptionFields bind={bind} />
          <Field
            label="By post it takes, in working days"
            inputMode="numeric"
            hint={
              post.days.from === 'own'
                ? 'Empty: an estimate.'
                : `Empty: ${postDaysWords(post.days)}, an estimate.`
            }
            {...bind('days')}
          />
        </div>
        <DialogActions>
          <Button type="submit">Save</Button>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}
