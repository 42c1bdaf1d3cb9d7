import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '#domain/record/language.ts';

/** The feature's name in the reader's language. */
export function nameIn(language: Language): ExpressionSpecification {
  return ['coalesce', ['get', language], ['get', 'en']];
}

/**
 * The two Koreas by their common names in either language, as the rest of the page has them. The data has their formal
 * names in Korean only, so that the two maps would not say the same.
 */
export function countryName(language: Language): ExpressionSpecification {
  if (language === 'en') return nameIn(language);
  return ['match', ['get', 'en'], 'North Korea', '북한', 'South Korea', '한국', nameIn(language)];
}

/** The name and, from `zoom` on, the name in the other language below it, smaller. */
export function bothNamesFrom(zoom: number, language: Language): ExpressionSpecification {
  const other = language === 'en' ? 'ko' : 'en';
  const one: ExpressionSpecification = ['format', nameIn(language), {}];
  return [
    'step',
    ['zoom'],
    one,
    zoom,
    ['format', nameIn(language), {}, '\n', {}, ['coalesce', ['get', other], ''], { 'font-scale': 0.8 }],
  ];
}

/** Names of the lines, which are features without a name of their own. */
export const LINE_NAMES: Readonly<Record<Language, Record<LineName, string>>> = {
  en: {
    mdl: 'Military Demarcation Line',
    nll: 'Northern Limit Line (NLL)',
    estuary: 'Han River estuary, neutral waters: no agreed line',
    northLimit: 'Northern limit of the DMZ',
    southLimit: 'Southern limit of the DMZ',
    dmz: 'Demilitarized Zone',
  },
  ko: {
    mdl: '군사분계선',
    nll: '북방한계선 (NLL)',
    estuary: '한강하구 중립수역, 합의된 선 없음',
    northLimit: '비무장지대 북방한계선',
    southLimit: '비무장지대 남방한계선',
    dmz: '비무장지대',
  },
};

export type LineName = 'mdl' | 'nll' | 'estuary' | 'northLimit' | 'southLimit' | 'dmz';
