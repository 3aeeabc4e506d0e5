import type { ReactNode } from 'react';
import type { Contact } from '../../../shared/domain/contact';
import type { Interview } from '../../../shared/domain/interview';
import { placeOf } from '../../desk/place-of';
import { HandwrittenName } from '../../hand/HandwrittenName';
import { Tick } from '../../ui/Choice';
import { classes } from '../../ui/classes';
import text from '../../ui/text.module.css';
import { Words } from '../../ui/Words';
import styles from './BriefingPage.module.css';
import type { Briefing, Line } from './briefing-view';

/** Longer names could not be read in a hand; they stand in print. */
const LONGEST_WRITTEN = 32;
/** As many as one sheet of paper has room for; the screen shows them all. */
const FIRST_ON_PAPER = 6;

interface BriefingPaperProps {
  readonly briefing: Briefing;
  readonly ticks: ReadonlySet<string>;
  readonly onTick: (id: string, ticked: boolean) => void;
}

/** The sheet itself: what prints, and nothing else of the screen does. */
export function BriefingPaper({ briefing, ticks, onTick }: BriefingPaperProps) {
  const { application, interview, people, when, hereToo, how, earlier, questions, packing } = briefing;
  const lines = { ticks, onTick };
  return (
    <div className={styles.stock}>
      <article
        className={classes(styles.paper, isPacked(briefing) && styles.packed)}
        aria-label="Your briefing"
      >
        <header className={styles.title}>
          <p className={text.title} dir="auto">
            <Words>{`${application.company}, ${application.role}`}</Words>
          </p>
          <p className={text.name}>{when}</p>
          <p className={text.reason}>{[how, hereToo].filter(Boolean).join('; ')}.</p>
        </header>
        {people.length > 0 && (
          <Part title="Whom you meet">
            <ul className={styles.people}>
              {people.map((person, index) => (
                <Person key={person.id} person={person} past={index >= FIRST_ON_PAPER} />
              ))}
            </ul>
          </Part>
        )}
        <Where interview={interview} />
        {earlier.length > 0 && (
          <Part title="From last time">
            {earlier.map(({ id, title, notes }, index) => (
              <div key={id} className={classes(styles.round, index >= 2 && styles.screenOnly)}>
                <h3 className={classes(text.small, text.soft)}>{title}</h3>
                {notes.map((note) => (
                  <p key={note} className={styles.note} dir="auto">
                    {note}
                  </p>
                ))}
              </div>
            ))}
          </Part>
        )}
        <Part title="Ask before you leave">
          <Lines lines={questions} {...lines} />
        </Part>
        <Part title={interview.kind === 'inPerson' ? 'Take along' : 'Have at hand'}>
          <Lines lines={packing} {...lines} />
        </Part>
        <p className={classes(text.reason, styles.last)}>
          {people.length > 1 ? 'Thank each of them by name' : 'Thank them'} before you go.
        </p>
      </article>
    </div>
  );
}

/** Whether it might fill more than one sheet of paper at its usual size. */
function isPacked({ people, earlier, interview }: Briefing): boolean {
  return people.length > 4 || earlier.length > 1 || (interview.notes?.length ?? 0) > 240;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2 className={text.head}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

function Person({ person, past }: { readonly person: Contact; readonly past: boolean }) {
  const { name, title, company, phone } = person;
  const written = name.length <= LONGEST_WRITTEN;
  return (
    <li className={classes(past && styles.screenOnly)}>
      <span className={styles.name} dir="auto">
        {written ? <HandwrittenName name={name} /> : <span className={text.name}>{name}</span>}
      </span>
      <span className={classes(text.small, text.soft, styles.at)} dir="auto">
        {[placeOf(title, company), phone].filter(Boolean).join(', ')}
      </span>
    </li>
  );
}

function Where({ interview }: { readonly interview: Interview }) {
  const { place, floor, link, reception, receptionCloses, receptionPhone, notes } = interview;
  const desk = [reception, receptionCloses && `open until ${receptionCloses}`, receptionPhone].filter(
    Boolean,
  );
  const safe = link !== undefined && /^https?:\/\//i.test(link);
  if (!place && !link && desk.length === 0 && !notes?.trim()) return null;
  return (
    <Part title="Where">
      <dl className={styles.where}>
        {place && <Fact name="Place">{[place, floor].filter(Boolean).join(', ')}</Fact>}
        {link && (
          <Fact name="Link">
            {safe ? (
              <a className={text.pen} href={link} target="_blank" rel="noreferrer">
                {link}
              </a>
            ) : (
              link
            )}
          </Fact>
        )}
        {desk.length > 0 && <Fact name="Reception">{desk.join(', ')}</Fact>}
        {notes?.trim() && (
          <Fact name="The way" className={styles.way}>
            {notes.trim()}
          </Fact>
        )}
      </dl>
    </Part>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

function Fact({ name, children, className }: FactProps) {
  return (
    <div>
      <dt className={classes(text.small, text.soft)}>{name}</dt>
      <dd className={classes(styles.note, className)} dir="auto">
        {children}
      </dd>
    </div>
  );
}

interface LinesProps extends Pick<BriefingPaperProps, 'ticks' | 'onTick'> {
  readonly lines: readonly Line[];
}

function Lines({ lines, ticks, onTick }: LinesProps) {
  return (
    <ul className={styles.lines}>
      {lines.map(({ id, words, why }) => (
        <li key={id}>
          <Tick
            checked={ticks.has(id)}
            onChecked={(ticked) => onTick(id, ticked)}
            {...(why && { hint: why })}
          >
            {words}
          </Tick>
        </li>
      ))}
    </ul>
  );
}
