import { useStore } from 'zustand';
import type { Messages } from '#i18n/en/messages.ts';
import { outsideText, outsideTexts } from '#i18n/outside-text.ts';
import type { Parameter } from '#state/address/parameters.ts';
import type { Notice } from '#state/notice.ts';
import type { AppStore } from '#state/store.ts';
import { Button, IconButton } from '#ui/controls/Button.tsx';
import { moveFocusOn } from '#ui/focus/move-focus-on.ts';
import styles from './notices.module.css';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/** More would take too much of a small screen; the others follow as these are dismissed. */
const AT_ONCE = 2;

/** Messages about the address and the map, which can be dismissed, and about what did not come. The newest is last. */
export function Notices({ store, messages }: Props) {
  const notices = useStore(store, (state) => state.notices);
  const wholeFailed = useStore(store, (state) => state.whole === 'failed');
  return (
    <div role="status" tabIndex={-1} aria-label={messages.app.notices} className={styles.notices}>
      {wholeFailed && (
        <p className={styles.notice}>
          <span>{messages.app.evidenceFailed}</span>
          <Button
            onClick={(event) => {
              moveFocusOn(event.currentTarget);
              store.actions.askWhole();
            }}
          >
            {messages.app.retry}
          </Button>
        </p>
      )}
      {notices.slice(wholeFailed ? 1 - AT_ONCE : -AT_ONCE).map((notice) => (
        <p key={JSON.stringify(notice)} className={styles.notice}>
          <span>{noticeWords(notice, messages)}</span>
          <IconButton
            icon="close"
            label={messages.app.dismiss}
            onClick={(event) => {
              moveFocusOn(event.currentTarget);
              store.actions.dismiss(notice);
            }}
          />
        </p>
      ))}
    </div>
  );
}

function noticeWords(notice: Notice, { app, map }: Messages): string {
  const named = (parameters: readonly Parameter[]) => parameters.map((name) => app.linkParts[name]);
  switch (notice.type) {
    case 'address-rejected':
      return app.addressRejected(listed([...named(notice.parameters), ...quoted(notice.unknown)]));
    case 'address-altered':
      return [
        notice.parameters.length > 0 ? app.addressAltered(listed(named(notice.parameters))) : '',
        notice.repeated ? app.addressRepeated(listed(named(notice.repeated))) : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'address-mended':
      return app.addressMended(notice.mends, outsideText(notice.dropped));
    case 'unknown-incident':
      return app.unknownIncident(outsideText(notice.id));
    case 'unknown-claim':
      return app.unknownClaim(outsideText(notice.id));
    case 'unknown-sources':
      return app.unknownSources(outsideTexts(notice.ids));
    case 'basemap-incomplete':
      return map.basemapFailed;
  }
}

/** Named at most: an address can have a fault in everything it says. */
const NAMED = 4;

function listed(parts: readonly string[]): string {
  return outsideTexts(parts, NAMED);
}

/** Shorter than an id, which is a whole name: it only has to be found again. */
function quoted(names: readonly string[] = []): readonly string[] {
  return names.map((name) => `‘${outsideText(name, 20)}’`);
}
