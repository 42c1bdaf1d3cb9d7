import { marksIn } from '#domain/query/search/marks.ts';
import type { Term } from '#domain/query/search/terms.ts';

interface Props {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** A text with what the search finds in it marked. */
export function MarkedText({ text, terms }: Props) {
  const marks = marksIn(text, terms);
  const after = marks.map(([, to], index) => text.slice(to, marks[index + 1]?.[0]));
  return (
    <>
      {text.slice(0, marks[0]?.[0])}
      {marks.map(([from, to], index) => (
        <span key={from}>
          <mark>{text.slice(from, to)}</mark>
          {after[index]}
        </span>
      ))}
    </>
  );
}
