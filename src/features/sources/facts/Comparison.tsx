import { type Disagreement, hasAgainst, type Reading } from '#domain/evidence/disagreement.ts';
import { asOfWords, comparedValue, differenceWords } from '#i18n/evidence/facts/difference-words.ts';
import { voicesWords } from '#i18n/evidence/voices-words.ts';
import { useIds } from '#ui/instance/app-instance.ts';
import styles from './comparison.module.css';
import type { EvidenceProps } from './evidence-props.ts';
import { factId } from './fact-id.ts';
import { HIGHLIGHTED } from './highlighted.ts';
import { NotedMark } from './NotedMark.tsx';

/** What the sources differ in, side by side, with who says it. */
export function Comparison({ found, ...evidence }: EvidenceProps & { readonly found: Disagreement }) {
  const { messages } = evidence;
  const words = messages.evidence.disagreement;
  const { differences, relation } = differenceWords(found, messages);
  const hasDays = found.readings.some(({ asOf }) => asOf !== undefined);
  return (
    <table className={styles.table} data-days={hasDays}>
      <caption data-relation={hasAgainst(found) ? 'excluding' : found.relation}>
        <b>{differences}</b> {relation}
      </caption>
      <thead>
        <tr>
          <th scope="col">{messages.sources.topics[found.about]}</th>
          {hasDays && <th scope="col">{words.asOf}</th>}
          <th scope="col">{words.saidBy}</th>
        </tr>
      </thead>
      <tbody>
        {found.readings.map((reading) => (
          <Row key={reading.claims[0]?.id} reading={reading} hasDays={hasDays} {...evidence} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends EvidenceProps {
  readonly reading: Reading;
  readonly hasDays: boolean;
}

function Row({ reading, hasDays, highlights, ...shared }: RowProps) {
  const idOf = useIds();
  const { claims, against } = reading;
  const [first] = claims;
  if (!first) return null;
  const { language, messages } = shared;
  const words = messages.evidence.disagreement;
  const shown = claims.find(({ id }) => highlights.isClaimHighlighted(id)) ?? first;
  return (
    <tr data-against={against} {...{ [HIGHLIGHTED]: highlights.isClaimHighlighted(shown.id) }}>
      <th scope="row">
        <button
          type="button"
          className={styles.value}
          aria-pressed={highlights.isClaimHighlighted(shown.id)}
          aria-controls={idOf(factId(shown.id))}
          title={messages.evidence.why.facts}
          onClick={() => highlights.highlightClaim(shown.id)}
        >
          {comparedValue(first, language, messages)}
          <NotedMark claim={first} {...shared} />
        </button>
        {against && <span className={styles.against}>{words.against}</span>}
      </th>
      {hasDays && <td>{asOfWords(reading, language, messages)}</td>}
      <td>
        <ul>
          {voicesWords(claims, shared).map((voice) => (
            <li key={voice}>{voice}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
