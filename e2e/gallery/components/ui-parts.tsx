/** The components of src/ui, which know no incident. */

import { type ReactNode, useEffect, useRef } from 'react';
import { shareWordsFor } from '#i18n/parts/share-words.ts';
import { ErrorBoundary } from '#ui/containers/ErrorBoundary.tsx';
import { FailedPart, ReloadWordsContext } from '#ui/containers/FailedPart.tsx';
import { Fetched } from '#ui/containers/Fetched.tsx';
import { Modal } from '#ui/containers/Modal.tsx';
import { MoreBelow } from '#ui/containers/MoreBelow.tsx';
import { Sheet } from '#ui/containers/Sheet.tsx';
import type { SheetHeight } from '#ui/containers/sheet-height.ts';
import { Button, IconButton } from '#ui/controls/Button.tsx';
import { CopyButton } from '#ui/controls/CopyButton.tsx';
import { Icon, type IconName } from '#ui/controls/Icon.tsx';
import { OutwardLink } from '#ui/controls/OutwardLink.tsx';
import { Picker } from '#ui/controls/Picker.tsx';
import { SkipButton } from '#ui/controls/SkipButton.tsx';
import { KeyboardTooltip } from '#ui/focus/KeyboardTooltip.tsx';
import { Changing } from '#ui/text/Changing.tsx';
import type { Given, Part } from './part.ts';

/** Every icon: one that is new is a type error here until it is shown. */
const ICONS = {
  close: true,
  search: true,
  share: true,
  info: true,
  sun: true,
  moon: true,
  auto: true,
  up: true,
  down: true,
  left: true,
  right: true,
  copy: true,
  check: true,
  play: true,
  pause: true,
  download: true,
  outward: true,
  noPlace: true,
} satisfies Record<IconName, true>;

const VARIANTS = ['solid', 'outline', 'quiet'] as const;
const doNothing = () => undefined;

export const UI_PARTS = {
  'changing-text': {
    draw: () => (
      <p>
        <Changing>59/59</Changing> <Changing>8 incidents</Changing>
      </p>
    ),
  },
  buttons: { draw: (given) => <Variants {...given} disabled={false} /> },
  'buttons-disabled': { draw: (given) => <Variants {...given} disabled /> },
  'button-focused': { draw: ({ messages }) => <Button variant="solid">{messages.app.retry}</Button> },
  'icon-buttons': {
    draw: ({ messages: { app } }) => (
      <>
        <IconButton icon="close" label={app.close} />
        <IconButton icon="close" label={app.close} disabled />
      </>
    ),
  },
  icons: { draw: () => Object.keys(ICONS).map((name) => <Icon key={name} name={name as IconName} />) },
  pickers: { draw: (given) => <Pickers {...given} /> },
  'skip-button': {
    draw: ({ messages: { app } }) => (
      <div data-room="sheet">
        <SkipButton onClick={doNothing}>{app.skipToList}</SkipButton>
      </div>
    ),
  },
  'more-below': { draw: (given) => <Long {...given} /> },
  'copy-button': { draw: (given) => <Copy {...given} text="copied" /> },
  'copy-button-copied': { draw: (given) => <Pressed>{<Copy {...given} text="copied" />}</Pressed> },
  'copy-button-failed': { draw: (given) => <Pressed>{<Copy {...given} text={DENIED} />}</Pressed> },
  'outward-link': {
    draw: ({ messages }) => (
      <OutwardLink url="https://example.org/">{messages.sources.linkTo('example.org')}</OutwardLink>
    ),
  },
  'keyboard-tooltip': {
    draw: ({ messages }) => (
      <>
        <IconButton icon="close" label={messages.app.close} />
        <KeyboardTooltip />
      </>
    ),
  },
  'failed-part': {
    draw: ({ messages: { app } }) => (
      <ErrorBoundary message={app.panelFailed} retry={app.retry}>
        <Failing />
      </ErrorBoundary>
    ),
  },
  'failed-again': {
    draw: ({ messages: { app } }) => (
      <ReloadWordsContext value={app.again}>
        <FailedPart message={app.panelFailed} retry={app.retry} failures={2} onRetry={() => undefined} />
      </ReloadWordsContext>
    ),
  },
  'fetched-waiting': {
    draw: ({ messages: { app } }) => (
      <Fetched
        load={never}
        limit={A_DAY}
        message={app.panelFailed}
        retry={app.retry}
        waiting={<p>{app.loading}</p>}
      >
        {(Nothing) => <Nothing />}
      </Fetched>
    ),
  },
  'fetched-failed': {
    draw: ({ messages: { app } }) => (
      <Fetched load={refused} message={app.panelFailed} retry={app.retry}>
        {(Nothing) => <Nothing />}
      </Fetched>
    ),
  },
  modal: {
    draw: ({ messages: { app } }) => (
      <Modal open onClose={doNothing} heading={app.aboutHeading} more={app.more} close={app.close}>
        <p>{app.title}</p>
      </Modal>
    ),
  },
  'sheet-low': { draw: (given) => <SheetOf {...given} height="low" /> },
  'sheet-half': { draw: (given) => <SheetOf {...given} height="half" /> },
  'sheet-full': { draw: (given) => <SheetOf {...given} height="full" /> },
} satisfies Record<string, Part>;

function Variants({ messages, disabled }: Given & { readonly disabled: boolean }) {
  return VARIANTS.map((variant) => (
    <Button key={variant} variant={variant} disabled={disabled}>
      {messages.app.retry}
    </Button>
  ));
}

/** As it is with the width of its row, without a label that is seen, and in a row of tools. */
function Pickers({ store, messages: { incidents, timeline }, language }: Given) {
  const options = store.getState().subject.collections.map(({ id, title }) => ({
    value: id,
    name: title[language],
  }));
  const last = options.at(-1)?.value ?? '';
  const picker = { label: incidents.collection, options, value: last, onPick: doNothing };
  return (
    <>
      <Picker {...picker} />
      <Picker {...picker} unlabelled />
      <Picker
        label={timeline.stepBy}
        value="day"
        options={[{ value: 'day', name: timeline.stepUnits.day }]}
        onPick={doNothing}
        size="small"
      />
    </>
  );
}

/** The page's clipboard refuses this text: see page.tsx. */
export const DENIED = 'denied';

function Copy({ language, text }: Given & { readonly text: string }) {
  const { copy, copied, failed } = shareWordsFor(language).link;
  return <CopyButton text={() => text} label={copy} copied={copied} failed={failed} />;
}

/** More text than its box has room for. */
function Long({ messages: { app, map } }: Given) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div data-room="sheet">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section ref={box} tabIndex={0} aria-label={app.title} style={{ height: '6rem', overflowY: 'auto' }}>
        {map.lineNotes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
      <MoreBelow scroller={box} label={app.sheet.raise} />
    </div>
  );
}

/** Its first button has been pressed. */
export function Pressed({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.click(), []);
  return <div ref={box}>{children}</div>;
}

function Failing(): ReactNode {
  throw new Error('Planted for the gallery');
}

const Nothing = () => null;
/** It is looked at for longer than readers are left waiting, ms. */
const A_DAY = 86_400_000;
const never = () => new Promise<typeof Nothing>(doNothing);
const refused = () => Promise.reject<typeof Nothing>(new Error('Planted for the gallery'));

function SheetOf({ messages, height }: Given & { readonly height: SheetHeight }) {
  const { app } = messages;
  return (
    <div data-room="sheet">
      <Sheet height={height} onHeight={doNothing} words={app.sheet} heading={app.title}>
        <p>{app.loading}</p>
      </Sheet>
    </div>
  );
}
