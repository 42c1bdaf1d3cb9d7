import { type Disagreement, differencesOf, type Reading } from '#domain/evidence/disagreement.ts';
import { sideBySide } from '#domain/evidence/sides/side-by-side.ts';
import { asOfWords, comparedValue, differenceWords } from '#i18n/evidence/facts/difference-words.ts';
import { sidesStandWords } from '#i18n/evidence/side-words.ts';
import { voicesWords } from '#i18n/evidence/voices-words.ts';
import styles from './incident.module.css';
import { Together } from './PrintedFacts.tsx';
import type { PrintedEvidence } from './printed-evidence.ts';

interface Props {
  readonly evidence: PrintedEvidence;
}

/** What sources differ in, all readings beside each other, with who says it and whether all can be right. */
export function PrintedDifferences({ evidence }: Props) {
  const { groups, catalogue, incident, messages } = evidence;
  const differences = differencesOf(groups, catalogue);
  if (differences.length === 0) return null;
  return (
    <section>
      <h3>{messages.evidence.disagreement.heading}</h3>
      {differences.map(({ about, supporting, found }) => (
        <div key={about}>
          <Readings found={found} evidence={evidence} />
          <Together
            count={incident.resolution.counts.find((one) => one.about === about)}
            claims={supporting}
            evidence={evidence}
          />
        </div>
      ))}
    </section>
  );
}

function Readings({ found, evidence }: Props & { readonly found: Disagreement }) {
  const { messages } = evidence;
  const words = messages.evidence.disagreement;
  const { differences, relation } = differenceWords(found, messages);
  const hasDays = found.readings.some(({ asOf }) => asOf !== undefined);
  return (
    <table className={styles.readings}>
      <caption>
        <b>{differences}</b>
        {relation && ` ${relation}`}
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
          <ReadingRow key={reading.claims[0]?.id} {...{ reading, hasDays, evidence }} />
        ))}
      </tbody>
    </table>
  );
}

function ReadingRow({
  reading,
  hasDays,
  evidence,
}: Props & { readonly reading: Reading; readonly hasDays: boolean }) {
  const { claims, against } = reading;
  const [first] = claims;
  if (!first) return null;
  const { language, messages } = evidence;
  return (
    <tr>
      <th scope="row">
        {comparedValue(first, language, messages)}
        {against && ` (${messages.evidence.disagreement.against})`}
      </th>
      {hasDays && <td>{asOfWords(reading, language, messages)}</td>}
      <td>{voicesWords(claims, evidence).join('; ')}</td>
    </tr>
  );
}

/** What each side says of it, subject by subject. Nothing where only one of them speaks. */
export function PrintedSides({ evidence }: Props) {
  const { claims, catalogue, language, messages } = evidence;
  const compared = sideBySide(claims, catalogue);
  if (!compared) return null;
  const words = messages.evidence.sideBySide;
  return (
    <section>
      <h3>{words.heading(compared.sides)}</h3>
      <table className={styles.readings}>
        <thead>
          <tr>
            <td />
            {compared.sides.map((side) => (
              <th key={side} scope="col">
                {messages.sides.names[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compared.topics.map((topic) => (
            <tr key={topic.about}>
              <th scope="row">
                {messages.sources.topics[topic.about]}
                <span className={styles.relation}>{sidesStandWords(topic, messages)}</span>
              </th>
              {topic.accounts.map((account) => (
                <td key={account.side}>
                  {account.claims.length === 0 && words.nothing}
                  {account.claims.map((claim) => (
                    <p key={claim.id}>
                      {claim.text[language]}
                      {claim.basis === 'inferred' && ` ${words.inferred}`}
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
