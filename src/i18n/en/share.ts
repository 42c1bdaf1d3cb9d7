/** English words of the Share dialog. */
export const shareEn = {
  sections: 'Ways to share',
  names: {
    link: 'Link',
    picture: 'Picture',
  },
  link: {
    heading: 'Link to this view',
    lead: 'It opens what you see now: the period, the filters, the selected incident and the place on the map.',
    copy: 'Copy the link',
    copied: 'Link copied',
    failed: 'It could not be copied: select the address above.',
    local: 'This copy of the page runs on your own machine: others cannot open its address.',
  },
};

export type ShareWords = typeof shareEn;
