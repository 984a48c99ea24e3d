import { writeFile } from 'node:fs/promises';
import { CLIENT_TYPES, clientTypes } from './client-types';

/** Writes the types of the TypeScript client anew. */
await writeFile(CLIENT_TYPES, await clientTypes());
process.stdout.write(`${CLIENT_TYPES} is current\n`);
