import type { storyEn } from '#i18n/en/story.ts';

/** Korean words of the guided story. */
export const storyKo: typeof storyEn = {
  follow: '이야기',
  all: '이야기 목록',
  others: '다른 이야기',
  label: '이야기 안내',
  step: (step, total) => `${total}단계 중 ${step}단계`,
  goTo: (step, total, title) => `${total}단계 중 ${step}단계: ${title}`,
  steps: '단계',
  previous: '이전 단계',
  next: '다음 단계',
  play: '이야기 재생',
  pause: '이야기 일시 정지',
  more: '이 단계 더 읽기',
  leave: '이야기 끝내기',
  hint: '화살표 키로 넘기고 Esc 키로 끝냅니다.',
  evidence: (number, claim, incident) => `근거 ${number}: ${claim}. ${incident}`,
  noted: '† 보도를 읽을 때 적어 둔 내용으로, 원문은 남아 있지 않습니다.',
  notedEvidence: (evidence) => `${evidence}. 읽을 때 적어 둔 내용, 원문 없음.`,
  evidenceOff: (number, claim) => `근거 ${number}(꺼짐): ${claim}`,
  unsupported: '켜 둔 출처에는 근거가 없습니다.',
  partlySupported: '켜 둔 출처는 이 가운데 일부만 뒷받침합니다.',
  loading: '이야기를 불러오는 중…',
  failed: '이야기를 불러오지 못했습니다.',
};
