import type { ComponentProps } from 'react';
import { quotedSources } from '#domain/record/claims.ts';
import styles from '#features/sources/panel/panel.module.css';
import { Reports } from '#features/sources/reports/Reports.tsx';
import { SetButtons } from '#features/sources/switches/SetButtons.tsx';
import { useIds } from '#ui/instance/app-instance.ts';

/** The id of the section, before the prefix of its app: the panel's skip link leads to it. */
export const PANEL_SOURCES_ID = 'panel-sources';

/** The sources of the incident in a table, and two buttons that switch whole sets of them. */
export function SourcesSection(props: ComponentProps<typeof Reports>) {
  const { switches, messages, language, catalogue, all } = props;
  const startSets = new Set(switches.start.map(({ id }) => id));
  // Where none of these is a source of the incident, they alone would leave nothing of it.
  const hasStart = [...quotedSources(all)].some((id) => {
    const set = catalogue.sources.get(id)?.custom.set;
    return set !== undefined && startSets.has(set);
  });
  const idOf = useIds();
  const words = messages.sources;
  return (
    <section id={idOf(PANEL_SOURCES_ID)} tabIndex={-1} className={styles.section} aria-label={words.sources}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{words.sources}</h3>
        <SetButtons {...{ switches, messages, language }} isQuiet hasStart={hasStart} />
      </div>
      <Reports {...props} />
    </section>
  );
}
