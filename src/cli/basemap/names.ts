/** Names as they are set on the map: administrative suffixes dropped, first letter large, one romanisation a side. */

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
  return { en: capital(dropEnglishSuffix(side(english, raw.country))), ko: dropKoreanSuffix(korean) };
}

/** A county's or province's name: the English suffix dropped, the Korean kept, since 군 and 도 are said. */
export function areaName(raw: RawName): Name | undefined {
  if (!raw.name_en || !raw.name_ko) return undefined;
  const english = raw.name_en.replace(/-(?:si|gun)$/, '').replace(/ \(.*\)$/, '');
  return { en: side(english, raw.country), ko: raw.name_ko };
}

/** 'Munsan-eup' and 'Geojineup' both occur; without the hyphen only the two endings no name ends in are cut. */
function dropEnglishSuffix(name: string): string {
  return name.replace(/-(?:si|gun|eup|myeon|ri)$/, '').replace(/(?<=\w{4})(?:eup|myeon)$/, '');
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
