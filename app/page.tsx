import { redirect } from 'next/navigation';
import { hasUsers } from '@/lib/modules/users/service';

/** Reads the database, so it is never made ahead. */
export const dynamic = 'force-dynamic';

export default async function StartPage() {
  redirect((await hasUsers()) ? '/dashboard' : '/setup');
}
