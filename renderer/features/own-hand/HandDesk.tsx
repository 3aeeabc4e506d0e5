import { useState } from 'react';
import type { OwnVariant } from '../../../shared/domain/own-hand';
import {
  drawnVariant,
  raised,
  scaled,
  settled,
  turned,
  withAnother,
  withVariant,
} from '../../../shared/notes/own-hand/edit-variants';
import { changeLetters, keepHand } from '../../data/actions/hands';
import { useAct } from '../../desk/act';
import { goTo, hrefs } from '../../desk/routes';
import { useEnter } from '../../desk/use-enter';
import { Button } from '../../ui/Button';
import { Back, Marginal, PageTitle, Sheet } from '../../ui/Sheet';
import { useSlip } from '../../ui/Slips';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import { AssignDialog } from './AssignDialog';
import { DrawDialog, type DrawnLine } from './DrawDialog';
import styles from './HandDesk.module.css';
import { characterGroups, isKept, missingWords } from './hand-words';
import { Intake } from './Intake';
import { KeyList } from './KeyList';
import { LetterIndex } from './LetterIndex';
import { RenameDialog } from './RenameDialog';
import { SampleLine } from './SampleLine';
import type { HandView } from './use-hand';
import { useIntake } from './use-intake';
import { useLetterKeys } from './use-letter-keys';
import { VariantCard } from './VariantCard';
import { VariantTools } from './VariantTools';

const RAISE = 0.04;
const GROW = 1.04;

const ignore = () => undefined;

/** Looking through a hand: every letter beside the picture it was read from, to be kept, dropped, mended or drawn. */
export function HandDesk({ view }: { readonly view: HandView }) {
  const { hand, variantsOf } = view;
  const { act } = useAct();
  const slip = useSlip();
  const groups = characterGroups(view.characters);
  const order = groups.flatMap(([, characters]) => characters);
  const [place, setPlace] = useState<Place>(() => firstPlace(order, variantsOf));
  const [open, setOpen] = useState<'draw' | 'assign' | 'rename'>();
  const intake = useIntake(hand.id, ignore);

  const { character } = place;
  const variants = variantsOf(character);
  const at = Math.min(place.at, Math.max(0, variants.length - 1));
  const variant = variants[at];
  const doubtful = order.flatMap((one) =>
    variantsOf(one).flatMap((way, i) => (isDoubtful(way) ? [{ character: one, at: i }] : [])),
  );

  const change = (next: readonly OwnVariant[], label: string, of = character) =>
    act((data) => changeLetters(data, hand.id, [{ character: of, variants: next }], label));
  const mend = (label: string, how: (one: OwnVariant) => OwnVariant) => {
    if (variant)
      void change(
        withVariant(variants, at, (one) => settled(how(one))),
        `${character} ${label}`,
      );
  };
  const go = (step: number) => {
    const next = order[(order.indexOf(character) + step + order.length) % order.length];
    if (next !== undefined) setPlace({ character: next, at: 0 });
  };
  const nextDoubt = () => {
    const here = order.indexOf(character);
    const later = doubtful.find(
      (one) => order.indexOf(one.character) > here || (one.character === character && one.at > at),
    );
    const next = later ?? doubtful[0];
    if (next) setPlace(next);
  };
  const draw = (lines: readonly DrawnLine[]) => {
    const drawn = drawnVariant(lines);
    setOpen(undefined);
    if (!drawn) return;
    const next = variant ? withVariant(variants, at, () => drawn) : withAnother(variants, drawn);
    if (next) void change(next, `${character} drawn`);
  };
  const assign = async (to: string) => {
    setOpen(undefined);
    const others = variant && withAnother(variantsOf(to), settled(variant));
    if (!others) {
      slip({
        text: `${to} has five ways already. Drop one of them first; nothing was changed.`,
        error: true,
      });
      return;
    }
    const done = await act((data) =>
      changeLetters(
        data,
        hand.id,
        [
          { character, variants: variants.filter((_, i) => i !== at) },
          { character: to, variants: others },
        ],
        `${character} is ${to} now`,
      ),
    );
    if (done)
      setPlace({ character: to, at: others.indexOf(others.find((one) => one.strokes === variant.strokes)!) });
  };
  const drop = () => mend(variant && isKept(variant) ? 'dropped' : 'kept', turned);
  const raise = (by: number) => mend(by > 0 ? 'raised' : 'lowered', (one) => raised(one, by));
  const grow = (by: number) => mend(by > 1 ? 'made larger' : 'made smaller', (one) => scaled(one, by));
  const keep = async () => {
    const done = await act((data) => keepHand(data, hand.id));
    if (done) goTo(hrefs.hands);
  };

  useLetterKeys({
    previous: () => go(-1),
    next: () => go(1),
    choose: (way) => way < variants.length && setPlace({ character, at: way }),
    drop,
    draw: () => setOpen('draw'),
    assign: () => variant && setOpen('assign'),
    raise: () => raise(RAISE),
    lower: () => raise(-RAISE),
    grow: () => grow(GROW),
    shrink: () => grow(1 / GROW),
  });
  useEnter(nextDoubt);

  const missing = missingWords((one) => variantsOf(one).some(isKept));
  return (
    <Sheet
      margin={
        <>
          <Back href={hrefs.hands}>Your own hand</Back>
          <div>
            <PageTitle>{hand.name}</PageTitle>
            <Quiet onClick={() => setOpen('rename')}>Rename</Quiet>
          </div>
          <LetterIndex
            groups={groups}
            variantsOf={variantsOf}
            value={character}
            onValue={(one) => setPlace({ character: one, at: 0 })}
          />
        </>
      }
      aside={
        <>
          <Marginal title="To look at">
            <p className={text.reason}>{doubtWords(doubtful.length)}</p>
            {doubtful.length > 0 && <Verb onClick={nextDoubt}>Show the next</Verb>}
          </Marginal>
          {missing !== undefined && (
            <Marginal title="Missing">
              <p className={text.reason}>{missing}</p>
            </Marginal>
          )}
          {hand.draft && (
            <div>
              <Button wide onClick={() => void keep()}>
                Use this hand
              </Button>
              <p className={`${text.reason} ${styles.safe}`}>
                Everything is kept as you change it; you can go on another day.
              </p>
            </div>
          )}
          <Marginal title="Keys">
            <KeyList />
          </Marginal>
        </>
      }
    >
      <div className={styles.head} aria-live="polite">
        <h2 className={styles.letter}>
          <span className={text.hidden}>The letter </span>
          {character}
        </h2>
        <p className={text.reason}>{countWords(variants)}</p>
        <span className={styles.turn}>
          <Quiet onClick={() => go(-1)} aria-label="The letter before">
            Before
          </Quiet>
          <Quiet onClick={() => go(1)} aria-label="The next letter">
            Next
          </Quiet>
        </span>
      </div>
      {variants.length === 0 ? (
        <div className={styles.none}>
          <p className={text.reason}>Nothing was written in this box, or nothing could be read.</p>
          <Verb onClick={() => setOpen('draw')}>Draw it now</Verb>
        </div>
      ) : (
        <ul className={styles.ways}>
          {variants.map((one, i) => (
            <VariantCard
              // Two ways of writing a letter may be alike to the last point; their place is all that tells them apart.
              // oxlint-disable-next-line react/no-array-index-key
              key={`${character} ${i}`}
              variant={one}
              number={i + 1}
              chosen={i === at}
              picture={pictureOf(view, one)}
              onChoose={() => setPlace({ character, at: i })}
            />
          ))}
        </ul>
      )}
      {variant && (
        <VariantTools
          variant={variant}
          onDrop={drop}
          onFine={() => void change(withVariant(variants, at, settled), `${character} is fine`)}
          onDraw={() => setOpen('draw')}
          onAssign={() => setOpen('assign')}
          onRaise={() => raise(RAISE)}
          onLower={() => raise(-RAISE)}
          onGrow={() => grow(GROW)}
          onShrink={() => grow(1 / GROW)}
        />
      )}
      <SampleLine whole={view.whole} />
      {hand.from === 'page' && (
        <div className={styles.more}>
          <Intake
            intake={intake}
            invitation="Bring the other page, or a better picture"
            hint="A page that was read before is replaced by what its new picture shows."
          />
        </div>
      )}
      {open === 'draw' && (
        <DrawDialog character={character} onDrawn={draw} onClose={() => setOpen(undefined)} />
      )}
      {open === 'assign' && (
        <AssignDialog
          character={character}
          onAssign={(to) => void assign(to)}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'rename' && <RenameDialog hand={hand} onClose={() => setOpen(undefined)} />}
    </Sheet>
  );
}

interface Place {
  readonly character: string;
  /** Which of its ways. */
  readonly at: number;
}

function firstPlace(order: readonly string[], variantsOf: HandView['variantsOf']): Place {
  const character = order.find((one) => variantsOf(one).length > 0) ?? order[0] ?? 'a';
  return { character, at: 0 };
}

function isDoubtful(variant: OwnVariant): boolean {
  return variant.doubt !== undefined && isKept(variant);
}

function pictureOf({ pictures }: HandView, { cell }: OwnVariant): { url: string; cell: number } | undefined {
  const [page = 0, number = 0] = (cell ?? '').split('.').map(Number);
  const url = pictures.get(page);
  return url === undefined ? undefined : { url, cell: number };
}

function countWords(variants: readonly OwnVariant[]): string {
  const kept = variants.filter(isKept).length;
  if (variants.length === 0) return 'not there';
  if (kept === variants.length) return kept === 1 ? 'one way' : `${kept} ways, taken in turn`;
  return `${kept} of ${variants.length} kept`;
}

function doubtWords(count: number): string {
  if (count === 0) return 'Nothing here looks wrong. Turn over the letters once; you know your hand best.';
  return count === 1
    ? 'One letter may have been read wrongly.'
    : `${count} letters may have been read wrongly.`;
}
