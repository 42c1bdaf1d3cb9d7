import { lineStyleOf } from '#features/line-view/plot/palette.ts';
import { IncidentTray } from '#incident-ui/tray/IncidentTray.tsx';
import type { LineModel } from './use-line-model.ts';

/** What no enabled source dates has no place on an axis of time: it stands below it. */
export function Undated({
  model: { record, many, store, subject, messages },
}: {
  readonly model: LineModel;
}) {
  return (
    <IncidentTray
      layout="row"
      lacks="when"
      incidents={record.undated.map(({ incident }) => incident)}
      more={(many?.undated.count ?? record.undated.length) - record.undated.length}
      title={messages.lineView.undated}
      styleOfKind={(kind) => lineStyleOf(subject, kind)}
      symbolSize={15}
      {...{ store, messages }}
    />
  );
}
