/** The parameters of an address: which there are, and what of a query is none of them. */

export const PARAMETERS = [
  'col',
  'c',
  'sel',
  'claim',
  't',
  'mode',
  'km',
  'off',
  'observers',
  'q',
  'sets',
  'nosrc',
  'known',
  'side',
  'map',
  'view',
  'terrain',
  'version',
  'story',
  'lang',
  'theme',
] as const;

export type Parameter = (typeof PARAMETERS)[number];

/** What mail, search engines and social networks add to a link to count who followed it. The reader asked for none of it. */
const TRACKING =
  /^(?:utm_|mtm_|pk_|hsa_|oly_|n_|at_(?:medium|campaign))|^(?:[a-z]*cl(?:k|ick)?id|gbraid|wbraid|mc_[ce]id|igshid|igsh|si|ref|ref_src|ref_url|source|srsltid|napm|nacn|mkt_tok|vero_id|spm|_ga|_gl|_hsenc|_hsmi|_branch_match_id|_openstat)$/i;

/** Names in a query that are no parameters of ours, but for those by which links are counted. */
export function unknownIn(params: URLSearchParams): readonly string[] {
  const names = new Set(params.keys());
  return [...names].filter((name) => name !== '' && !isParameter(name) && !TRACKING.test(name));
}

/** Parameters that say several things, of which the first is read. */
export function repeatedIn(params: URLSearchParams): readonly Parameter[] {
  return PARAMETERS.filter((name) => new Set(params.getAll(name)).size > 1);
}

function isParameter(name: string): boolean {
  return PARAMETERS.some((one) => one === name);
}
