/** Names as they are set on the map: administrative suffixes dropped, first letter large, one romanisation a side. */

import { romanize } from './romanize.ts';

export interface Name {
  en: string;
  ko: string;
}

export interface RawName {
  name_en?: string | null;
  name_ko?: string | null;
  country?: string | null;
}

const KOREAN_CITY_SUFFIX = /(?:특별자치시|특별시|광역시|직할시|시|군|읍)$/;

/** A settlement's name: 'Munsan-eup / 문산읍' becomes 'Munsan / 문산'. Absent when neither language has one. */
export function settlementName(raw: RawName): Name | undefined {
  const english = raw.name_en?.trim() || raw.name_ko?.trim();
  if (!english) return undefined;
  const korean = raw.name_ko?.trim() || english;
  const derived = fromHangul(english, korean, raw.country);
  return {
    en: capital(derived ?? dropEnglishSuffix(side(english, raw.country))),
    ko: dropKoreanSuffix(korean),
  };
}

/** False of what the source counts as a town but nobody lives in: offices, sign posts, the gates of villages. */
export function isSettlement({ name_ko, country }: RawName): boolean {
  if (country !== 'KR' && country !== 'KP') return true;
  return /[가-힣]/.test(name_ko ?? '') && !/(?:사무소|[군시]청|표지판|입구|마을)$/.test(name_ko ?? '');
}

/** A peak's name as one word, 'Songaksan / 송악산', whatever the source made of it; absent without Hangul. */
export function peakName({ name_en, name_ko, country }: RawName): Name | undefined {
  const korean = name_ko?.trim() ?? '';
  if (!name_en || !/^[가-힣]+$/.test(korean)) return undefined;
  return { en: romanize(korean, country === 'KP' ? 'KP' : 'KR'), ko: korean };
}

const UNITS: Readonly<Record<string, string>> = { 읍: 'eup', 면: 'myeon', 리: 'ri', 구: 'gu' };
/** Spelled in the other side's system. */
const SOUTHERN = /^[GBD]|eo|eu/i;

/**
 * The English of a unit whose Korean says how it is spelled better than the source does: where one syllable is
 * left the ending stays, where the source runs it together ('Songdojilli') it goes. Otherwise undefined.
 */
function fromHangul(english: string, korean: string, country?: string | null): string | undefined {
  if (country !== 'KR' && country !== 'KP') return undefined;
  const [, stem, unit = ''] = /^([가-힣]+)([읍면리구])$/.exec(korean) ?? [];
  if (!stem)
    return country === 'KP' && isSouthern(english, korean)
      ? romanize(dropKoreanSuffix(korean), country)
      : undefined;
  const spelled = romanize(stem, country);
  if (country === 'KR' && unit === '구') return `${spelled}-gu`;
  if (stem.length === 1) return `${spelled}-${UNITS[unit]}`;
  if (country === 'KR') return /-(?:eup|myeon|ri)$/.test(english) ? undefined : spelled;
  return isSouthern(english, korean) || /[^-](?:li|ri|ni)$/.test(english) ? spelled : undefined;
}

function isSouthern(english: string, korean: string): boolean {
  return SOUTHERN.test(english) && /^[가-힣]+$/.test(korean);
}

/** A county's or province's name: the English suffix dropped, the Korean kept, since 군 and 도 are said. */
export function areaName(raw: RawName): Name | undefined {
  if (!raw.name_en || !raw.name_ko) return undefined;
  const english = raw.name_en.replace(/-(?:si|gun)$/, '').replace(/ \(.*\)$/, '');
  return { en: side(english, raw.country), ko: raw.name_ko };
}

/** 'Munsan-eup' and 'Geojineup' both occur; without the hyphen only the two endings no name ends in are cut. */
function dropEnglishSuffix(name: string): string {
  return name.replace(/-(?:si|gun|eup|myeon|ri|rodongjagu)$/, '').replace(/(?<=\w{4})(?:eup|myeon)$/, '');
}

function dropKoreanSuffix(name: string): string {
  const stem = name.replace(KOREAN_CITY_SUFFIX, '');
  return stem.length >= 2 ? stem : name;
}

/** The northern names mix two romanisations; aspirates are set without the h, as the county names are. */
function side(name: string, country?: string | null): string {
  return country === 'KP' ? name.replace(/([PpTtKk])h(?=[aeiouy])/g, '$1') : name;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
