import type { erasEn } from '#i18n/en/eras.ts';

/** Korean words of the eras above an axis of decades. */
export const erasKo: typeof erasEn = {
  label: '시대 구분',
  button: (name) => `${name}: 시점과 근거 문장`,
  holds: '이 기록에는 끝났다는 내용이 없습니다.',
  inferred: (reasoning) => `추론: ${reasoning}`,
  translated: (words) => `${words} (자체 번역)`,
  openIncident: (title) => `사건 열기: ${title}`,
};
