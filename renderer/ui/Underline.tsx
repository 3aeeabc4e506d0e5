import styles from './Underline.module.css';

/** A stroke of the pen under what is chosen. Its parent is positioned. */
export function Underline() {
  return (
    <svg className={styles.stroke} viewBox="0 0 60 5" preserveAspectRatio="none" aria-hidden="true">
      <path d="M.6 3.1C12 1.9 27 1.5 44 1.7c6 .1 11 .3 15.4.2.5 0 .5.9 0 1-6 .5-12 .3-18 .4C27 3.5 13 3.8 1 4.2c-.6 0-.9-1-.4-1.1z" />
    </svg>
  );
}
