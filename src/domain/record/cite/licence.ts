/** Who is credited for the record, and its licence. */
export const RECORD_AUTHOR = 'DMZ Incident Map contributors';
export const LICENCE = 'CC BY 4.0';
export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';
