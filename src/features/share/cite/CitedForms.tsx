import { useState } from 'react';
import { sourceItem } from '#domain/record/cite/csl-item.ts';
import parts from '#features/share/dialog/parts.module.css';
import type { ShareMessages } from '#i18n/parts/share-words.ts';
import { Button } from '#ui/controls/Button.tsx';
import { CopyButton } from '#ui/controls/CopyButton.tsx';
import { Icon } from '#ui/controls/Icon.tsx';
import { useAppInstance } from '#ui/instance/app-instance.ts';
import { saveFile } from '#ui/layout/save-file.ts';
import { FORMS } from './forms.ts';
import type { CitedWork } from './works.ts';

interface Props {
  readonly work: CitedWork;
  readonly words: ShareMessages['cite'];
}

/** One work in all forms: two texts, and files for reference managers. */
export function CitedForms({ work, words }: Props) {
  const [withSources, setWithSources] = useState(false);
  const { unmounted } = useAppInstance();
  const { item, sources } = work;
  const items = withSources ? [item, ...sources.map(sourceItem)] : [item];
  const { copied, failed } = words;
  return (
    <>
      <h4>{words.short}</h4>
      <p className={parts.text}>{work.short}</p>
      <CopyButton text={() => work.short} label={words.copyShort} {...{ copied, failed }} />
      <h4>{words.long}</h4>
      <p className={parts.text}>{work.long}</p>
      <CopyButton text={() => work.long} label={words.copyLong} {...{ copied, failed }} />
      <h4>{words.files}</h4>
      {sources.length > 0 && (
        <label className={parts.option}>
          <input
            type="checkbox"
            checked={withSources}
            onChange={(event) => setWithSources(event.currentTarget.checked)}
          />
          {words.withSources(sources.length)}
        </label>
      )}
      <ul className={parts.forms}>
        {FORMS.map(({ name, extension, type, text }) => (
          <li key={name}>
            <b>{name}</b>
            <CopyButton
              text={() => text(items)}
              label={words.copyFile(name)}
              short={words.copy}
              {...{ copied, failed }}
            />
            <Button
              variant="quiet"
              aria-label={words.saveFile(name)}
              title={words.saveFile(name)}
              onClick={() =>
                saveFile({ name: `${item.id}.${extension}`, type, text: text(items) }, unmounted)
              }
            >
              <Icon name="download" size={18} />
              <span>{words.save}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
