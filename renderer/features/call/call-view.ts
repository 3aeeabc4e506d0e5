import type { Application } from '../../../shared/domain/application';
import type { Contact } from '../../../shared/domain/contact';
import type { Facts } from '../../../shared/domain/facts';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { hasEnded, type Debrief } from '../../../shared/domain/interview';
import type { Settings } from '../../../shared/domain/settings';
import type { Instant } from '../../../shared/domain/time';
import { callMoment, type CallMoment } from '../../../shared/messages/calls/call-moment';
import { callScript, type CallScript } from '../../../shared/messages/calls/call-script';
import { debriefPoints } from '../../../shared/messages/debrief-points';
import { selectDossier } from '../../data/dossier-view';

/** Everything that is on the card. */
export interface CallView {
  readonly application?: Application;
  readonly contact?: Contact;
  readonly moment: CallMoment;
  readonly script: CallScript;
  /** What the two talked about when they last met. */
  readonly talkedAbout: readonly string[];
  /** They called first. */
  readonly isBack: boolean;
}

export function selectCall(facts: Facts, settings: Settings, followUp: FollowUp, now: Instant): CallView {
  const { home, holidays } = facts;
  const dossier =
    followUp.applicationId === undefined ? undefined : selectDossier(facts, followUp.applicationId);
  const application = dossier?.application;
  const contact = facts.contacts.find((one) => one.id === followUp.contactId);
  const met = dossier?.interviews.filter(({ interview }) => hasEnded(interview, now)) ?? [];
  const last = met.findLast(({ contacts }) => contacts.some((one) => one.id === contact?.id)) ?? met.at(-1);
  const debrief: Debrief | undefined = last?.debrief;
  const place = application?.country === undefined ? home : application;
  const isBack = followUp.kind === 'answerThem';
  const there = contact?.zone ?? application?.zone ?? home.zone;
  const calendar = { country: place.country, region: place.region, holidays };
  return {
    application,
    contact,
    isBack,
    moment: callMoment({ now, there, here: home.zone, policy: settings.policy, calendar }),
    script: callScript(
      {
        now,
        zone: home.zone,
        home,
        myName: settings.name,
        contact,
        application,
        interview: last?.interview,
        debrief,
      },
      { isBack },
    ),
    talkedAbout: debriefPoints(debrief?.discussed ?? '', contact?.name)
      .map((point) => point.text)
      .slice(0, 4),
  };
}
