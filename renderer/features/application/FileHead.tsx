import { PageTitle } from '../../ui/Sheet';
import { STAGES, stageName, type Application } from '../../../shared/domain/application';
import { moveApplication, removeApplication } from '../../data/actions/applications';
import { previewMove } from '../../data/move-preview';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { useInbound } from '../../desk/inbound';
import { goTo, hrefs } from '../../desk/routes';
import { useOpenLink } from '../../desk/use-open-link';
import { classes } from '../../ui/classes';
import { Menu } from '../../ui/Menu';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { Words } from '../../ui/Words';
import styles from './ApplicationPage.module.css';
import { lettersFor } from './letters-for';
import type { Open } from './overlays';

interface FileHeadProps {
  readonly application: Application;
  readonly plan: Plan;
  readonly onOpen: Open;
}

export function FileHead({ application, plan, onOpen }: FileHeadProps) {
  const { act } = useAct();
  const openLink = useOpenLink();
  const openInbound = useInbound();
  const { id, company, role, location, url, stage: here } = application;

  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <PageTitle dir="auto">
          <Words>{company}</Words>
        </PageTitle>
        <p className={classes(text.title, text.soft)} dir="auto">
          {location ? `${role}, ${location}` : role}
        </p>
      </div>
      <div className={styles.headActions}>
        <Quiet onClick={() => onOpen({ kind: 'heard' })}>They answered</Quiet>
        <Menu
          label={`Write to ${company}`}
          items={lettersFor(application, plan).map(({ label, hint, key }) => ({
            label,
            hint,
            run: () => goTo(hrefs.compose(key)),
          }))}
        >
          Write
        </Menu>
        <Menu
          label={`Move ${company}`}
          items={STAGES.filter((stage) => stage !== here).map((stage) => {
            const follows =
              stage === 'closed'
                ? 'You say how it ended.'
                : previewMove(plan.snapshot, id, { stage }, plan.now);
            return {
              label: stageName(stage),
              ...(follows !== undefined && { hint: follows }),
              run: () =>
                stage === 'closed'
                  ? onOpen({ kind: 'close' })
                  : void act((data) => moveApplication(data, id, { stage })),
            };
          })}
        >
          Move
        </Menu>
        <Menu
          label={`More for ${company}`}
          items={[
            { label: 'Log something you did', run: () => onOpen({ kind: 'log' }) },
            { label: 'Read their e-mail or invitation', run: () => openInbound({ applicationId: id }) },
            ...(url ? [{ label: 'Open the posting', run: () => void openLink(url, 'The posting') }] : []),
            { label: 'Edit', run: () => onOpen({ kind: 'edit' }) },
            {
              label: 'Remove',
              apart: true,
              run: () =>
                void act((data) => removeApplication(data, id)).then((done) => {
                  if (done) goTo(hrefs.board);
                }),
            },
          ]}
        >
          More
        </Menu>
      </div>
    </header>
  );
}
