/** `npm run lint:rules`: writes the import table as rules of the linter. */
import { writeFileSync } from 'node:fs';
import { IMPORT_RULES_FILE, importRulesText } from '#cli/project/import-rules.ts';

writeFileSync(IMPORT_RULES_FILE, importRulesText());
console.log(`${IMPORT_RULES_FILE} written`);
