import { AlarmClock, Ban, CalendarDays, CircleCheck, Clock, Plus, Send, Trash2, UserX } from 'lucide';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { ButtonLink, Link } from '@/components/ui/link';
import { Pagination } from '@/components/ui/pagination';
import { Avatar, Kbd } from '@/components/ui/text-parts';
import { eventColorStyle, eventHueNames } from '@/lib/core/color';

/** Buttons, badges, colours and small parts. */
export function Controls() {
  return (
    <>
      <Card>
        <CardHeader title="Buttons" description="One primary action a view; the rest step back." />
        <CardBody className="grid gap-4">
          <div className="flex flex-wrap items-center gap-2">
            <Button variant="primary">Save changes</Button>
            <Button>Cancel</Button>
            <Button variant="ghost">Learn more</Button>
            <Button variant="danger">Cancel event</Button>
            <Button variant="danger-ghost">
              <Icon of={Trash2} />
              Delete
            </Button>
          </div>
          <div className="flex flex-wrap items-center gap-2">
            <Button variant="primary" pending>
              Save changes
            </Button>
            <Button disabled>Not now</Button>
            <Button size="sm">
              <Icon of={Plus} />
              Small
            </Button>
            <Button size="lg" variant="primary">
              Large
            </Button>
            <Button size="icon" aria-label="Add">
              <Icon of={Plus} />
            </Button>
            <ButtonLink href="/dashboard/kit">A link</ButtonLink>
            <Link href="/dashboard/kit">Text link</Link>
          </div>
        </CardBody>
      </Card>
      <Card>
        <CardHeader title="Status and people" />
        <CardBody className="grid gap-4">
          <div className="flex flex-wrap gap-2">
            <Badge tone="warning" icon={Clock}>
              Pending
            </Badge>
            <Badge tone="accent" icon={CalendarDays}>
              Scheduled
            </Badge>
            <Badge tone="success" icon={CircleCheck}>
              Completed
            </Badge>
            <Badge icon={Ban}>Cancelled</Badge>
            <Badge tone="danger" icon={UserX}>
              No-show
            </Badge>
            <Badge tone="info" icon={Send}>
              Sent
            </Badge>
            <Badge tone="danger" icon={AlarmClock}>
              Overdue
            </Badge>
          </div>
          <div className="flex flex-wrap items-center gap-3">
            <Avatar name="Ana Torres" size="sm" />
            <Avatar name="Ana Torres" />
            <Avatar name="Ana Torres" size="lg" />
            <span>
              <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
            </span>
          </div>
          <Pagination page={2} pages={9} hrefOf={(page) => `?page=${page}`} summary="431 events, newest first" />
        </CardBody>
      </Card>
      <Hues />
    </>
  );
}

const freeColors = ['#ffe600', '#00ffcc', '#000000', '#ff2d9b', '#7a8b00'];

function Hues() {
  return (
    <Card>
      <CardHeader
        title="Event colours"
        description="Ten named hues, then colours as a client of the API might send them."
      />
      <CardBody className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-5">
        {[...eventHueNames, ...freeColors].map((color) => (
          <div
            key={color}
            style={eventColorStyle(color)}
            className="grid rounded-control border-s-3 border-s-event-stripe bg-event-fill px-2 py-1.5 text-event-text"
          >
            <span className="text-xs tabular-nums">10:15 – 11:00</span>
            <span className="truncate text-sm font-semibold">{color}</span>
          </div>
        ))}
      </CardBody>
    </Card>
  );
}
