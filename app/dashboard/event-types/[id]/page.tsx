import { redirect } from 'next/navigation';
import { toRouteId } from '@/lib/web/or-not-found';

interface EventTypePageProps {
  params: Promise<{ id: string }>;
}

/** The editor opens at its first tab. */
export default async function EventTypePage({ params }: EventTypePageProps) {
  redirect(`/dashboard/event-types/${toRouteId((await params).id)}/basics`);
}
