import 'reflect-metadata';
import { z } from 'zod';
import { openBackground } from './background-fixture.js';

const place = z.object({ applicationUrl: z.string(), systemUrl: z.string(), redisUrl: z.string().nullable() });

await openBackground(place.parse(JSON.parse(process.argv[2] ?? '')));
process.stdout.write('working\n');
