/** The eras of the exported picture: a column beside the time axis, and a sentence for each day on which one began or ended. */
import { boundariesOf } from '#domain/record/eras.ts';
import type { Language } from '#domain/record/language.ts';
import type { Subject } from '#domain/record/subject.ts';
import type { Projection } from '#features/line-view/plot/projection.ts';
import { localTimeWords } from '#i18n/dates/local-time-words.ts';
import { eraSegments } from '#incident-ui/eras/era-segments.ts';
import type { Inks } from '#picture/inks.ts';
import { escaped, tag, text } from '#picture/svg-text.ts';

/** Left edge and width of the column, px of the plot. */
const LEFT = -84;
const WIDTH = 18;
const FONT = 11;

export function svgEras(
  { eras }: Pick<Subject, 'eras'>,
  { warp, y, line }: Projection,
  language: Language,
  inks: Inks,
): string {
  if (warp.isEven) return '';
  const box = (from: number, to: number, opacity: number) =>
    tag('rect', {
      x: LEFT,
      y: from,
      width: WIDTH,
      height: Math.max(to - from, 0),
      fill: inks.strongRule,
      'fill-opacity': opacity,
    });
  return eraSegments(eras, { pixel: y, length: line.height }, language, FONT)
    .map(({ from, to, undisputed, label, boundaries, era }, index) => {
      const [x, middle] = [LEFT + WIDTH / 2 + 4, (label.from + label.to) / 2];
      return tag(
        'g',
        {},
        tag('title', {}, escaped(era.name[language])),
        box(from, Math.min(undisputed, to), index === 0 ? 0.22 : 0.38),
        ...(undisputed < to ? [box(undisputed, to, 0.15)] : []),
        ...boundaries.map((at) => tag('path', { d: `M${LEFT} ${at}h${WIDTH}`, stroke: inks.faint })),
        text(label.text, {
          transform: `translate(${x} ${middle}) rotate(-90)`,
          'text-anchor': 'middle',
          'font-size': FONT,
          fill: inks.ink,
        }),
      );
    })
    .join('');
}

/** What the dotted lines stand for, a paragraph an era. */
export function svgEraNotes({ eras }: Pick<Subject, 'eras'>, language: Language): readonly string[] {
  return eras.map((era) => {
    const days = boundariesOf(era).map(
      ({ day, text: words }) => `${localTimeWords(day, language)}: ${words[language]}`,
    );
    return `${era.name[language]}. ${days.join(' ')}`;
  });
}
