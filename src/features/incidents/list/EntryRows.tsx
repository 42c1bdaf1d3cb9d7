import { Fetched } from '#ui/containers/Fetched.tsx';
import { IncidentEntry } from './IncidentEntry.tsx';
import type { RowsProps } from './rows-props.ts';

interface Props extends RowsProps {
  /** True where only the rows in sight are there, and a few around them. */
  readonly many: boolean;
}

/** Rows that are there until the part comes that knows which are in sight. */
const AT_FIRST = 30;

/** Records of our size never need it. */
const loadWindowedRows = () => import('./WindowedRows.tsx').then(({ WindowedRows }) => WindowedRows);

/** The rows of one part of the list. */
export function EntryRows({ many, ...props }: Props) {
  if (!many) return <AllRows {...props} />;
  const { messages } = props;
  return (
    <Fetched
      load={loadWindowedRows}
      message={messages.app.panelFailed}
      retry={messages.app.retry}
      waiting={<FirstRows {...props} />}
    >
      {(WindowedRows) => <WindowedRows {...props} />}
    </Fetched>
  );
}

function FirstRows(props: RowsProps) {
  const { entries, kept } = props;
  const first = entries.filter(({ id }, index) => index < AT_FIRST || kept.includes(id));
  return <AllRows {...props} entries={first} />;
}

function AllRows({ store, messages, name, entries, tabbable }: RowsProps) {
  return (
    <ul aria-label={name}>
      {entries.map((incident) => (
        <li key={incident.id}>
          <IncidentEntry
            store={store}
            messages={messages}
            incident={incident}
            tabbable={incident.id === tabbable}
          />
        </li>
      ))}
    </ul>
  );
}
