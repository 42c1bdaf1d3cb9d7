import type { ComponentProps } from 'react';
import styles from '#features/sources/panel/panel.module.css';
import { Reports } from '#features/sources/reports/Reports.tsx';
import { SetButtons } from '#features/sources/switches/SetButtons.tsx';
import { useIds } from '#ui/instance/app-instance.ts';

/** The id of the section, before the prefix of its app: the panel's skip link leads to it. */
export const PANEL_SOURCES_ID = 'panel-sources';

/** The sources of the incident in a table, and two buttons that switch whole sets of them. */
export function SourcesSection(props: ComponentProps<typeof Reports>) {
  const { switches, messages, language } = props;
  const idOf = useIds();
  const words = messages.sources;
  return (
    <section id={idOf(PANEL_SOURCES_ID)} tabIndex={-1} className={styles.section} aria-label={words.sources}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{words.sources}</h3>
        <SetButtons {...{ switches, messages, language }} isQuiet />
      </div>
      <Reports {...props} />
    </section>
  );
}
