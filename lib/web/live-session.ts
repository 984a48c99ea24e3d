import 'server-only';
import { cache } from 'react';
import { findSession } from '@/lib/modules/users/sessions/service';

/** A session's row, read once a request however often it is asked for. */
export const liveSession = cache(findSession);
