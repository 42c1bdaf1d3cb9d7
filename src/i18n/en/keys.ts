/** Parts of the page, each with its keys and what they do. */
export type KeysWords = readonly {
  readonly heading: string;
  readonly keys: readonly (readonly [key: string, what: string])[];
}[];

/** English words of the list of keyboard shortcuts. */
export const keysEn: KeysWords = [
  {
    heading: 'Everywhere',
    keys: [
      ['?', 'This list'],
      ['Esc', 'Close what was opened last'],
      ['F6', 'Next part of the page; with Shift back'],
      ['Tab', 'On the title of an open incident: a link to its sources'],
      ['Ctrl + Z', 'Undo a change of dates or filters'],
      ['Ctrl + Shift + Z', 'Redo it'],
    ],
  },
  {
    heading: 'Incident list',
    keys: [
      ['↑ ↓', 'Previous or next incident'],
      ['Home, End', 'First or last incident'],
      ['Enter', 'Open it'],
    ],
  },
  {
    heading: 'Map',
    keys: [
      ['← → ↑ ↓', 'Move the map; on a symbol, go to the next one'],
      ['+ −', 'Zoom in or out'],
    ],
  },
  {
    heading: 'Timeline',
    keys: [
      ['Space', 'Play or pause'],
      ['. ,', 'Next or previous incident'],
      ['D M Y', 'A day, month or year on; with Shift back'],
      ['+ −', 'Zoom the axis'],
      ['[ ]', 'Move the axis'],
      ['0', 'Show everything'],
      ['← →', 'On an end of the period: move it; Page Up and Page Down move it further'],
    ],
  },
  {
    heading: 'Line view',
    keys: [
      ['↑ ↓', 'Previous or next incident in time'],
      ['← →', 'Next incident to the west or east'],
      ['+ −', 'Zoom time'],
      ['. ,', 'Zoom the line'],
      ['0', 'Show everything'],
    ],
  },
  {
    heading: 'Guided story',
    keys: [
      ['← →', 'Previous or next step'],
      ['Esc', 'Leave the story'],
    ],
  },
];
