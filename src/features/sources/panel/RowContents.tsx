import type { ReactNode, Ref } from 'react';
import { useStore } from 'zustand';
import type { RowOutline } from '#domain/evidence/outline.ts';
import type { ResolvedIncident } from '#domain/evidence/resolved.ts';
import { kindOf } from '#domain/record/subject.ts';
import { rowPlacesWords } from '#features/sources/range/row-place-words.ts';
import { spanWords } from '#i18n/dates/time-words.ts';
import { type PanelMessages, panelMessagesFor } from '#i18n/parts/panel-words.ts';
import { permalink } from '#state/address/permalink.ts';
import type { AppStore } from '#state/store.ts';
import { CopyButton } from '#ui/controls/CopyButton.tsx';
import { OutwardLink } from '#ui/controls/OutwardLink.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import barStyles from './bar.module.css';
import { KindBar } from './KindBar.tsx';
import styles from './panel.module.css';

interface Props {
  readonly store: AppStore;
  readonly incident: ResolvedIncident;
  readonly notice?: ReactNode;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** An incident of a catalogue of rows: all that they say, and that nothing of it is quoted. */
export function RowContents({ store, incident, notice, headingRef }: Props) {
  const language = useStore(store, (state) => state.view.language);
  const messages = panelMessagesFor(language);
  const { sources: words } = messages;
  const { feature, resolution } = incident;
  const { subject } = store.getState();
  const { time, place } = resolution;
  const row = resolution.outline?.row;
  return (
    <>
      <KindBar
        kind={kindOf(subject, incident.kind)}
        language={language}
        closeLabel={words.close}
        onClose={() => store.actions.select(null)}
      >
        <CopyLink store={store} incident={incident} messages={messages} />
      </KindBar>
      <h2 ref={headingRef} tabIndex={-1} className={styles.title}>
        {feature.properties.title[language]}
      </h2>
      {notice}
      <div className={styles.digest}>
        <dl>
          <dt className={styles.term}>{words.when}</dt>
          <dd>
            <p className={styles.answer}>
              <b>{spanWords(time, language)}</b> {time && <span>{words.koreanTime}</span>}
            </p>
            {time?.conflict && <p className={styles.conflict}>{words.row.timeConflict}</p>}
          </dd>
          <dt className={styles.term}>{words.where}</dt>
          <dd>
            <p className={styles.answer}>
              <b>{row && rowPlacesWords(row.places, subject.line.lengthKm, messages)}</b>
            </p>
            {place?.conflict && <p className={styles.conflict}>{words.row.placeConflict}</p>}
          </dd>
          <dt className={styles.term}>{words.row.source}</dt>
          <dd className={styles.answer}>
            <RowSource row={row} messages={messages} />
          </dd>
        </dl>
      </div>
      <p className={`${styles.caveat} ${styles.asCoded}`}>{words.row.asCoded}</p>
    </>
  );
}

/** Who publishes it, and the way there. */
function RowSource({
  row,
  messages,
}: {
  readonly row: RowOutline | undefined;
  readonly messages: PanelMessages;
}) {
  const { source = '', url = '' } = row ?? {};
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (!source && !host) return messages.sources.row.noSource;
  return (
    <>
      {source && <b>{source}</b>}{' '}
      {host && <OutwardLink url={url}>{messages.sources.originalAt(host)}</OutwardLink>}
    </>
  );
}

function CopyLink({
  store,
  incident,
  messages,
}: Pick<Props, 'store' | 'incident'> & { readonly messages: PanelMessages }) {
  const { language, catalogue } = useStore(store, (state) => state.view);
  const { sources: words } = messages;
  // A guest in another page has no address of its own.
  const { ownsPage } = useAppInstance();
  const { origin, pathname } = window.location;
  if (!ownsPage) return null;
  return (
    <CopyButton
      text={() => permalink(incident, language, `${origin}${pathname}`, store.getState().subject, catalogue)}
      label={words.copyLink}
      copied={words.linkCopied}
      failed={words.linkFailed}
      short={words.linkShort}
      className={barStyles.tool}
    />
  );
}
