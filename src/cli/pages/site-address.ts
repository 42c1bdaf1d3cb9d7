/** The public address of the built folder, which only whoever publishes it knows. */

/** The variable of the environment that gives it. */
export const SITE_VARIABLE = 'SITE_URL';

/**
 * With a slash at its end; null where it is not given. Throws an Error with a sentence where it is no address that others
 * could reach a folder by.
 */
export function siteAddress(given: string | undefined): string | null {
  const text = given?.trim() ?? '';
  if (text === '') return null;
  const isWeb = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  const url = isWeb ? new URL(text) : undefined;
  if (!url || url.search || url.hash || url.username || url.password)
    throw new Error(
      `${SITE_VARIABLE} is not the address of a folder such as https://example.org/dmz/: ${JSON.stringify(text)}`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
