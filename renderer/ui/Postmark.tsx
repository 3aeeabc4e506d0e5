import { useId } from 'react';
import { classes } from './classes';
import styles from './Postmark.module.css';

const WAVES = [
  'M69 16c8-5 14-5 20 0s12 5 19 0 13-5 19 0 15 4 18 0',
  'M73.5 27c8-5 14-5 20 0s12 5 19 0 13-5 19 0 13 4 18 0',
  'M75 38c8-5 14-5 20 0s12 5 19 0 13-5 19 0 12 4 18 0',
  'M73.5 49c8-5 14-5 20 0s12 5 19 0 13-5 19 0 13 4 18 0',
  'M69 60c8-5 14-5 20 0s12 5 19 0 13-5 19 0 15 4 18 0',
];

export interface PostmarkProps {
  /** "12 Mar". */
  readonly day: string;
  /** "15:41". */
  readonly time: string;
  /** Strikes now, rather than having been there. */
  readonly isNew?: boolean;
}

/** A postmark means sent; there is at most one on a page. */
export function Postmark({ day, time, isNew }: PostmarkProps) {
  const arc = useId();
  return (
    <svg
      className={classes(styles.postmark, isNew && styles.isNew)}
      viewBox="0 0 150 76"
      width="150"
      height="76"
      role="img"
      aria-label={`Sent on ${day} at ${time}`}
    >
      <defs>
        <path id={arc} d="M10.5 38a27.5 27.5 0 0 1 55 0" />
      </defs>
      <g fill="none" stroke="currentColor" strokeWidth="1.1">
        <circle cx="38" cy="38" r="35.5" />
        <circle cx="38" cy="38" r="22" />
        {WAVES.map((wave) => (
          <path key={wave} d={wave} />
        ))}
        <path d="M30 65.5h16" />
      </g>
      <g fill="currentColor" fontWeight="600">
        <text fontSize="8.6" letterSpacing=".9">
          <textPath href={`#${arc}`} startOffset="50%" textAnchor="middle">
            SENT
          </textPath>
        </text>
        <text x="38" y="36.5" fontSize="11" textAnchor="middle">
          {day.toUpperCase()}
        </text>
        <text x="38" y="48" fontSize="9.5" textAnchor="middle">
          {time}
        </text>
      </g>
    </svg>
  );
}
