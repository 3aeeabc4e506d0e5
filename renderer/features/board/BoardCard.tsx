import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Application, Id } from '../../../shared/domain/application';
import type { FollowUp } from '../../../shared/domain/follow-up';
import type { Instant, Zone } from '../../../shared/domain/time';
import { goTo, hrefs } from '../../desk/routes';
import { classes } from '../../ui/classes';
import { IndexCard, IndexCardNext, IndexCardSealed, IndexCardTop } from '../../ui/IndexCard';
import styles from './BoardCard.module.css';
import { cardFoot } from './card-foot';

const NONE: readonly FollowUp[] = [];
/** Room around the preview for its tilt and its shadow, in pixels. */
const PREVIEW_ROOM = 24;

export interface BoardCardProps {
  readonly application: Application;
  /** `undefined` while the plan is not known. */
  readonly followUps: readonly FollowUp[] | undefined;
  readonly planned: boolean;
  readonly now: Instant;
  readonly zone: Zone;
  /** The Tab key reaches it. */
  readonly isStop: boolean;
  /** Changes when the card is to take the focus; 0 never does. */
  readonly focusCall: number;
  readonly lifted: 'pointer' | 'keyboard' | undefined;
  readonly landing: boolean;
  /** How long nothing has come, asked for once the card is looked at. */
  readonly silenceOf: (id: Id) => string | undefined;
  readonly onFocus: (id: Id) => void;
  readonly onMenu: (id: Id) => void;
}

export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { application, followUps = NONE, planned, now, zone, isStop, focusCall, lifted, landing } = props;
  const card = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const { id, company } = application;
  const [looked, setLooked] = useState(false);
  const silence = looked ? props.silenceOf(id) : undefined;

  useEffect(() => {
    if (focusCall > 0) link.current?.focus({ preventScroll: true });
  }, [focusCall]);

  useEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    return draggable({
      element,
      getInitialData: () => ({ applicationId: id }),
      onGenerateDragPreview: ({ nativeSetDragImage, location }) => {
        const box = element.getBoundingClientRect();
        const { clientX, clientY } = location.current.input;
        setCustomNativeDragPreview({
          nativeSetDragImage,
          getOffset: () => ({
            x: clientX - box.left + PREVIEW_ROOM,
            y: clientY - box.top + PREVIEW_ROOM,
          }),
          render: ({ container }) => container.append(previewOf(element, box)),
        });
      },
    });
  }, [id]);

  // Planned from the booking on, though it is not due before the eve.
  const meeting = followUps.find(({ kind }) => kind === 'briefing')?.interviewId;
  const foot = useMemo(
    () => (planned ? cardFoot(application, followUps, now, zone, silence) : undefined),
    [planned, application, followUps, now, zone, silence],
  );

  return (
    <IndexCard
      ref={card}
      lifted={lifted === 'keyboard'}
      landing={landing}
      // The source of a native drag must stay in the document, so the card fades and its place shows.
      className={classes(styles.card, lifted === 'pointer' && styles.hole)}
    >
      <a
        ref={link}
        href={hrefs.application(id)}
        draggable={false}
        tabIndex={isStop ? 0 : -1}
        className={styles.link}
        data-card={id}
        aria-keyshortcuts="Space M Delete"
        onFocus={() => {
          setLooked(true);
          props.onFocus(id);
        }}
      >
        <IndexCardTop company={company} role={application.role} />
        {!foot ? (
          <IndexCardNext tone="resting" label={'\u00a0'} />
        ) : foot.tone === 'sealed' ? (
          <IndexCardSealed label={foot.label} exact={foot.exact} why={foot.why} />
        ) : (
          <IndexCardNext
            tone={foot.tone}
            label={foot.label}
            when={foot.when}
            exact={foot.exact}
            why={foot.why}
          />
        )}
      </a>
      {meeting && (
        <button
          type="button"
          className={styles.briefing}
          tabIndex={isStop ? 0 : -1}
          aria-label={`Briefing for ${company}`}
          onClick={() => goTo(hrefs.briefing(meeting))}
        >
          Briefing
        </button>
      )}
      <button
        type="button"
        className={styles.more}
        tabIndex={isStop ? 0 : -1}
        aria-label={`Move ${company}`}
        title="Move to … (M)"
        onClick={() => props.onMenu(id)}
      />
    </IndexCard>
  );
});

/** The card as it lies in the hand. The browser takes a picture of it, so it needs no life of its own. */
function previewOf(element: HTMLElement, box: DOMRect): HTMLElement {
  const room = document.createElement('div');
  room.className = styles.preview ?? '';
  room.style.width = `${box.width}px`;
  room.style.padding = `${PREVIEW_ROOM}px`;
  room.style.boxSizing = 'content-box';
  room.append(element.cloneNode(true));
  return room;
}
