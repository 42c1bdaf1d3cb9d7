import { useStore } from 'zustand';
import { windowWords } from '#i18n/dates/time-words.ts';
import type { Messages } from '#i18n/en/messages.ts';
import { timeBeforeBrush } from '#state/history/brush-history.ts';
import type { AppStore } from '#state/store.ts';
import { CHIP_PART } from './chip-part.ts';
import { FilterChip } from './FilterChip.tsx';

interface Props {
  readonly store: AppStore;
  readonly messages: Messages;
}

/**
 * A button that shows the stretch by which everything is filtered, with the dates that the brush set, and clears
 * both.
 */
export function StretchChip({ store, messages: { lineView } }: Props) {
  const stretch = useStore(store, (state) => state.view.stretch);
  const window = useStore(store, (state) => state.view.window);
  const language = useStore(store, (state) => state.view.language);
  const back = useStore(store, (state) => timeBeforeBrush(state.brushHistory, state.view)?.window);
  if (!stretch) return null;
  const line = lineView.stretch(String(stretch[0]), String(stretch[1]));
  const filter = back ? lineView.brushed(line, windowWords(window, language)) : line;
  const label = back
    ? lineView.clearBrushLabel(filter, windowWords(back, language))
    : lineView.clearStretchLabel(filter);
  return (
    <FilterChip label={label} onClear={store.actions.clearStretch}>
      <span {...{ [CHIP_PART]: 'all' }}>{filter}</span>
      {/* Where it is narrow it breaks only before or after the unit. */}
      <span {...{ [CHIP_PART]: 'stretch' }}>
        {brokenAtUnit(line).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </span>
    </FilterChip>
  );
}

/** 'km 100–150' as 'km ' and '100–150', '100~150km' as '100~150' and 'km'. */
function brokenAtUnit(line: string): readonly string[] {
  return line.split(/(?<=km )|(?=km$)/);
}
