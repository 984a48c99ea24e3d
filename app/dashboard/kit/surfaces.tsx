import { CalendarDays } from 'lucide';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { CodeBlock, CopyField, SecretOnce } from '@/components/ui/copyable';
import { LinkTabs } from '@/components/ui/link-tabs';
import { EmptyState, ErrorState, Skeleton } from '@/components/ui/states';
import { Stat } from '@/components/ui/text-parts';

/** Figures, states and things to copy. */
export function Surfaces() {
  return (
    <>
      <Card>
        <CardHeader title="Figures" />
        <CardBody className="grid gap-4">
          <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3">
            <Stat label="Events today" value="9" note="7 last Monday" />
            <Stat label="Hours booked" value="6 h 45 min" note="of 8 h open" />
            <Stat label="Income" value="€1,284.00" note="€1,102.00 in February" />
          </dl>
          <LinkTabs
            label="Sections"
            current="/dashboard/kit"
            tabs={[
              { href: '/dashboard/kit', label: 'Upcoming', count: 12 },
              { href: '/dashboard/kit?past', label: 'Past' },
              { href: '/dashboard/kit?cancelled', label: 'Cancelled' },
            ]}
          />
          <div className="grid gap-2">
            <Skeleton className="h-4 w-2/3" />
            <Skeleton className="h-4 w-1/2" />
          </div>
        </CardBody>
      </Card>
      <Card>
        <CardHeader title="To take along" />
        <CardBody className="grid gap-4">
          <CopyField label="Booking link" value="https://book.example.com/estudio" />
          <SecretOnce label="API token" secret="7|Jq3vZ0w9cR2mK8sT4xN6bY1hL5pD7fGa" />
          <CodeBlock
            title="Ask who you are"
            code={'curl https://example.com/api/v1/auth/me \\\n  -H "Authorization: Bearer 7|Jq3v…"'}
          />
        </CardBody>
      </Card>
      <Card>
        <EmptyState
          icon={CalendarDays}
          title="No events yet"
          description="Share your booking link, or add the first appointment yourself."
          action={<Button variant="primary">New event</Button>}
        />
      </Card>
      <Card>
        <ErrorState
          title="The events could not be loaded"
          description="The rest of the page works."
          requestId="req_01HZX3"
          retry={<Button>Try again</Button>}
        />
      </Card>
    </>
  );
}
