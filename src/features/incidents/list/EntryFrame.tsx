import type { ReactNode, Ref } from 'react';
import { IncidentButton } from '#incident-ui/IncidentButton.tsx';
import { IncidentLink } from '#incident-ui/IncidentLink.tsx';
import { INCIDENT } from '#incident-ui/incident-attribute.ts';
import type { AppStore } from '#state/store.ts';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import styles from './incident-list.module.css';

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly store: AppStore;
  /** Its id. */
  readonly incident: string;
  /** Its page, from the folder of the build; undefined where it has none. */
  readonly page: string | undefined;
  readonly tabIndex: number;
  readonly children: ReactNode;
}

/** What an entry of the list is pressed by: the link to its page, or a button where it has none. */
export function EntryFrame({ ref, page, incident, children, ...rest }: Props) {
  // A guest in another page has no pages beside it.
  const { ownsPage } = useAppInstance();
  const shared = { ...rest, incident, className: styles.entry, [INCIDENT]: incident };
  return ownsPage && page !== undefined ? (
    <IncidentLink ref={ref as Ref<HTMLAnchorElement>} href={page} {...shared}>
      {children}
    </IncidentLink>
  ) : (
    <IncidentButton ref={ref as Ref<HTMLButtonElement>} {...shared}>
      {children}
    </IncidentButton>
  );
}
