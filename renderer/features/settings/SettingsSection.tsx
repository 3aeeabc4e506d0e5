import type { ReactNode } from 'react';
import form from '../../ui/form.module.css';
import { Section } from '../../ui/Section';

/** A part of the settings: fields under each other. */
export function SettingsSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <Section title={title} className={form.one}>
      {children}
    </Section>
  );
}
