import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { NONE_OFFERED, useCatalogues } from '#app/catalogues/catalogues-context.ts';
import { openCatalogue } from '#app/catalogues/open-catalogue.ts';
import { EvidenceFailure } from '#app/notices/EvidenceFailure.tsx';
import { useRecordSource } from '#app/record/record-source.ts';
import { WithWholeRecord } from '#app/record/WithWholeRecord.tsx';
import { IN_LIST_PLACE } from '#app/skip-to-list.ts';
import { useStories } from '#app/use-stories.ts';
import type { IncidentFeature } from '#domain/record/incident.ts';
import type { OfferedStory } from '#domain/record/subject.ts';
import { openStory } from '#features/story/open-story.ts';
import { StoryList } from '#features/story/StoryList.tsx';
import { Downloads } from '#features/transfer/Downloads.tsx';
import { RowDownloads } from '#features/transfer/rows/RowDownloads.tsx';
import type { Messages } from '#i18n/en/messages.ts';
import { aboutWordsFor } from '#i18n/parts/about-words.ts';
import { linkedOf, permalink, publicPage } from '#state/address/permalink.ts';
import { selectCatalogue } from '#state/record-selectors.ts';
import type { AppStore } from '#state/store.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Icon } from '#ui/controls/Icon.tsx';
import { focusWhenThere } from '#ui/focus/focus-when-there.ts';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { AboutRecord } from './AboutRecord.tsx';
import styles from './about-dialog.module.css';
import { ChangeLogList } from './ChangeLogList.tsx';

/** Written by the build. */
const LICENCES = `${import.meta.env.BASE_URL}licences.txt`;

const NO_INCIDENTS: readonly IncidentFeature[] = [];

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
  /** Closes the dialog that this stands in. */
  readonly onClose: () => void;
}

/** Describes the map and what its record covers, and offers the record for download. */
export function AboutContents(props: Props) {
  return (
    <WithWholeRecord
      store={props.store}
      waiting={<Waiting {...props} />}
      failed={(retry) => <Contents {...props} onRetry={retry} />}
    >
      <Contents {...props} />
    </WithWholeRecord>
  );
}

/** The lead, which stays where it is when the rest comes. */
function Waiting({ store, messages }: Pick<Props, 'store' | 'messages'>) {
  const language = useStore(store, (state) => state.view.language);
  return (
    <>
      <p className={styles.lead}>{aboutWordsFor(language).lead}</p>
      <p role="status">{messages.sources.loading}</p>
    </>
  );
}

interface ContentsProps extends Props {
  /** Asks for the record again, where it did not come. */
  readonly onRetry?: () => void;
}

function Contents({ store, messages, onClose, onRetry }: ContentsProps) {
  const catalogue = useStore(store, selectCatalogue);
  const offer = useStore(useCatalogues()?.state ?? NONE_OFFERED);
  const view = useStore(store, (state) => state.view);
  const { language } = view;
  const { subject } = store.getState();
  const open = openCatalogue({ view }, offer);
  const incidents = catalogue?.incidents ?? NO_INCIDENTS;
  const words = aboutWordsFor(language);
  const data = useRef<HTMLHeadingElement>(null);
  const titles = new Map(incidents.map(({ id, properties }) => [id, properties.title[language]]));
  const { addressOf } = useRecordSource();
  const { ownsPage } = useAppInstance();
  const page = ownsPage ? publicPage(window.location) : null;
  const linkTo = (incident: IncidentFeature) =>
    page && permalink(linkedOf(incident), language, page, subject);
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      {onRetry && <EvidenceFailure messages={messages} onRetry={onRetry} />}
      {catalogue && (
        <>
          <Button className={styles.jump} onClick={() => leadTo(data.current)}>
            <Icon name="download" size={16} /> {words.transfer.heading}
          </Button>
          <Stories {...{ store, messages, onClose }} />
          <AboutRecord {...{ catalogue, subject, language, messages }} words={words.record} />
          <section className={styles.section}>
            <h3 ref={data} tabIndex={-1}>
              {words.transfer.heading}
            </h3>
            {open && <RowDownloads words={words.transfer} offered={open} store={store} />}
            {open && <h4>{words.transfer.ofRecord}</h4>}
            <Downloads words={words.transfer} {...{ store, catalogue, addressOf, linkTo }} />
          </section>
        </>
      )}
      {words.sections.map(({ heading, text }) => (
        <section key={heading} className={styles.section}>
          <h3>{heading}</h3>
          <p>{text}</p>
        </section>
      ))}
      <section className={styles.section}>
        <h3>{words.changes.heading}</h3>
        <ChangeLogList titles={titles} language={language} words={words.changes} />
      </section>
      <p className={styles.foot}>
        {words.privacy}
        {catalogue && ` ${words.version(catalogue.version)}.`} <a href={LICENCES}>{words.licences}</a>
      </p>
    </>
  );
}

/** All stories; the one that is chosen has the place of the dialog. */
function Stories({ store, messages, onClose }: Props) {
  const stories = useStories(store);
  const instance = useAppInstance();
  if (stories.length === 0) return null;
  const open = (story: OfferedStory) => {
    // The dialog gives the focus back before it is led on.
    flushSync(onClose);
    openStory(store, story);
    const isWanted = () => store.getState().view.story !== null;
    focusWhenThere({ instance, selector: `[${IN_LIST_PLACE}] h2[tabindex="-1"]`, isWanted });
  };
  return (
    <section className={styles.section}>
      <h3>{messages.story.all}</h3>
      <StoryList store={store} stories={stories} onOpen={open} described />
    </section>
  );
}

function leadTo(heading: HTMLElement | null): void {
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
