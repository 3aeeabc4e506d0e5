import type { ReactNode } from 'react';
import form from '../../ui/form.module.css';
import text from '../../ui/text.module.css';
import styles from './SettingsPage.module.css';

/** A part of the settings under its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2 className={text.head}>{title}</h2>
      <div className={form.one}>{children}</div>
    </section>
  );
}
