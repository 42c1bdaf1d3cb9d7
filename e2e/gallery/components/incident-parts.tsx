/** The components of src/incident-ui and src/symbols: they know incidents and their kinds. */
import { useEffect, useRef } from 'react';
import { pagePath } from '#domain/record/published/page-address.ts';
import type { Kind } from '#domain/record/subject.ts';
import { EraButton } from '#incident-ui/eras/EraButton.tsx';
import { EraNote } from '#incident-ui/eras/EraNote.tsx';
import { IncidentButton } from '#incident-ui/IncidentButton.tsx';
import { IncidentLink } from '#incident-ui/IncidentLink.tsx';
import { StepStatus } from '#incident-ui/StepStatus.tsx';
import { SideChoice } from '#incident-ui/sides/SideChoice.tsx';
import { IncidentTray } from '#incident-ui/tray/IncidentTray.tsx';
import { TrayEntries } from '#incident-ui/tray/TrayEntries.tsx';
import { selectMatching } from '#state/selectors.ts';
import { drawBadge, drawRing } from '#symbols/approximate-sign.ts';
import { drawSymbol } from '#symbols/draw-symbol.ts';
import { kindStyle } from '#symbols/kind-style.ts';
import { MapSymbol } from '#symbols/MapSymbol.tsx';
import { SymbolPaths } from '#symbols/SymbolPaths.tsx';
import { BACKDROPS, viewBoxOf } from '#symbols/symbol-layers.ts';
import type { Given, Part } from './part.ts';
import { Pressed } from './ui-parts.tsx';

/** Widths of symbols that are shown, px. */
const SIZES = [15, 24];
const FILLS = [false, true];
/** Side of a canvas with one symbol of the map, its ring and its badge, px. */
const MAP_SYMBOL = 48;

const SELECTED = 'mdl-crossing-2024-06-18';

export const INCIDENT_PARTS = {
  'incident-button': { draw: (given) => <OneButton {...given} /> },
  'incident-button-selected': {
    view: { selection: { incident: SELECTED } },
    draw: (given) => <OneButton {...given} />,
  },
  'era-name': {
    draw: ({ store, messages }) => (
      <div data-room="era">
        {store.getState().subject.eras.map((era, at) => (
          <EraButton
            key={era.id}
            {...{ store, messages, era }}
            text={era.shortName[store.getState().view.language]}
            opens="above"
            style={{ left: at * 120, top: 0, width: 110, height: 24 }}
          />
        ))}
      </div>
    ),
  },
  'era-note': {
    draw: ({ store, messages, language }) => (
      <div data-room="note">
        {store
          .getState()
          .subject.eras.slice(1)
          .map((era) => (
            <EraNote key={era.id} {...{ store, messages, era, language }} onLeave={() => undefined} />
          ))}
      </div>
    ),
  },
  'side-choice': { draw: ({ store, messages }) => <SideChoice {...{ store, messages }} /> },
  'side-choice-of-one': {
    view: { side: 'dprk' },
    draw: ({ store, messages }) => <SideChoice {...{ store, messages }} isNamed />,
  },
  'incident-link': { draw: (given) => <OneLink {...given} /> },
  'incident-link-selected': {
    view: { selection: { incident: SELECTED } },
    draw: (given) => <OneLink {...given} />,
  },
  'step-status': {
    draw: ({ store, messages }) => (
      <div data-read-aloud>
        <StepStatus {...{ store, messages }} result={{ selection: null, direction: 1, count: 1 }} />
      </div>
    ),
  },
  'tray-row': { draw: (given) => <Tray {...given} layout="row" /> },
  'tray-closed': { draw: (given) => <Tray {...given} layout="below" /> },
  'tray-open': {
    draw: (given) => (
      <div data-room="tray">
        <Pressed>
          <Tray {...given} layout="below" />
        </Pressed>
      </div>
    ),
  },
  'tray-entries': {
    draw: ({ store, messages }) => (
      <TrayEntries {...{ store, messages }} incidents={someOf({ store })} lacks="when" />
    ),
  },
  'symbols-in-text': {
    draw: ({ store, language }) =>
      kindsOf(store).map((kind) => (
        <p key={kind.id}>
          {SIZES.flatMap((size) =>
            FILLS.map((hollow) => (
              <MapSymbol key={`${size} ${hollow}`} {...kindStyle(kind)} size={size} hollow={hollow} />
            )),
          )}{' '}
          {kind.name[language]}
        </p>
      )),
  },
  'symbols-on-backdrops': {
    draw: ({ store }) =>
      BACKDROPS.map((backdrop) => (
        <p key={backdrop}>
          {kindsOf(store).flatMap((kind) =>
            FILLS.map((hollow) => (
              <svg
                key={`${kind.id} ${hollow}`}
                width={24}
                height={24}
                viewBox={viewBoxOf(backdrop)}
                aria-hidden="true"
              >
                <SymbolPaths {...kindStyle(kind)} hollow={hollow} backdrop={backdrop} />
              </svg>
            )),
          )}{' '}
          {backdrop}
        </p>
      )),
  },
  'symbols-on-map': {
    draw: ({ store }) =>
      FILLS.map((isStrong) => (
        <p key={String(isStrong)}>
          {kindsOf(store).flatMap((kind) =>
            FILLS.map((hollow) => (
              <OnMap key={`${kind.id} ${hollow}`} kind={kind} hollow={hollow} isStrong={isStrong} />
            )),
          )}
        </p>
      )),
  },
} satisfies Record<string, Part>;

function OneButton({ store, language, catalogue }: Given) {
  const title = catalogue.incidents.find(({ id }) => id === SELECTED)?.properties.title[language];
  return (
    <IncidentButton store={store} incident={SELECTED}>
      {title}
    </IncidentButton>
  );
}

function OneLink({ store, language, catalogue }: Given) {
  const title = catalogue.incidents.find(({ id }) => id === SELECTED)?.properties.title[language];
  return (
    <IncidentLink store={store} incident={SELECTED} href={pagePath('incident', SELECTED, language)}>
      {title}
    </IncidentLink>
  );
}

function kindsOf(store: Given['store']): readonly Kind[] {
  return store.getState().subject.kinds;
}

function someOf({ store }: Pick<Given, 'store'>) {
  return selectMatching(store.getState()).slice(0, 2);
}

function Tray({ store, messages, layout }: Given & { readonly layout: 'row' | 'below' }) {
  const incidents = someOf({ store });
  return (
    <IncidentTray
      {...{ store, messages, layout, incidents }}
      lacks="where"
      title={messages.map.unplaced(incidents.length)}
    />
  );
}

/** A symbol as the map has it, with the ring and the badge of an approximate place; the ring of a selected one is strong. */
function OnMap({
  kind,
  hollow,
  isStrong,
}: {
  readonly kind: Kind;
  readonly hollow: boolean;
  readonly isStrong: boolean;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const colors = getComputedStyle(canvas.current);
    const [paper, ink, accent] = ['--paper', '--ink', '--accent'].map((name) =>
      colors.getPropertyValue(name),
    );
    context.setTransform(1, 0, 0, 1, MAP_SYMBOL / 2, MAP_SYMBOL / 2);
    context.clearRect(-MAP_SYMBOL / 2, -MAP_SYMBOL / 2, MAP_SYMBOL, MAP_SYMBOL);
    drawRing(context, { paper: paper ?? '', line: (isStrong ? accent : ink) ?? '' }, isStrong);
    drawSymbol(context, { ...kindStyle(kind), hollow, backdrop: 'map', paper: paper ?? '' }, 0, 0, 22);
    drawBadge(context, { paper: paper ?? '', line: ink ?? '' });
  }, [kind, hollow, isStrong]);
  return <canvas ref={canvas} width={MAP_SYMBOL} height={MAP_SYMBOL} />;
}
