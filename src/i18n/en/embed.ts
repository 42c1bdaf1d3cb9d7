/** The words of the map in a frame of another page, and of the code that puts it there. */
export const embedEn = {
  list: 'List',
  showList: (count: string) => `List of incidents: ${count}`,
  closeList: 'Close the list',
  caveat: 'No place or time is more exact than its sources; symbol positions are arbitrary.',
  source: (name: string, version: string) => `${name}, record ${version}, CC BY 4.0`,
  sourceUnread: (name: string) => `${name}, CC BY 4.0`,
  /** In place of the caveat and the source where a data set of others is shown. */
  asCoded: 'Places and times are as the makers of this data set coded them; symbol positions are arbitrary.',
  sourceOf: (title: string, attribution: string) => `${title}, ${attribution}`,
  openMap: 'Open the whole map',
  openIncident: 'All facts and sources',
  newTab: 'opens in a new tab',
  section: {
    heading: 'Put this view on your page',
    explain:
      'A frame with this view for your own page: the map or the line view, the timeline and a list, always with the caveat, the source and a link to the whole map. It stores nothing and sends nothing.',
    height: 'Height',
    heights: { small: 'Small', medium: 'Medium', large: 'Large' },
    pixels: (height: number) => `${height} px`,
    grows: 'Let the frame set its height by a short script',
    growsExplain:
      'The frame then tells your page once how high it wants to be. Without the script it keeps the height above.',
    code: 'Code for your page',
    copy: 'Copy the code',
    copied: 'Code copied',
    failed: 'The code could not be copied; select it and copy it by hand.',
    local: 'This page is not at a public address: nobody else could see the frame.',
  },
};

export type EmbedWords = typeof embedEn;
