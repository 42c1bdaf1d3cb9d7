import { useStore } from 'zustand';
import { collectionOf, type OfferedStory } from '#domain/record/subject.ts';
import type { AppStore } from '#state/store.ts';
import { Icon } from '#ui/controls/Icon.tsx';
import styles from './story-list.module.css';

interface Props {
  readonly store: AppStore;
  readonly stories: readonly OfferedStory[];
  readonly onOpen: (story: OfferedStory) => void;
  /** Beside the title also what the collection of the story is about. */
  readonly described?: boolean;
}

/** Stories to choose from. */
export function StoryList({ store, stories, onOpen, described = false }: Props) {
  const language = useStore(store, (state) => state.view.language);
  const { subject } = store.getState();
  return (
    <ul className={styles.stories}>
      {stories.map((story) => {
        const about = described && collectionOf(subject, story.collection ?? null)?.text[language];
        return (
          <li key={story.id}>
            <button type="button" className={styles.story} onClick={() => onOpen(story)}>
              <span>
                <span className={styles.title}>{story.title[language]}</span>
                {about && <span className={styles.about}> {about}</span>}
              </span>
              <Icon name="right" size={16} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
