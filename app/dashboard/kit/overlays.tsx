'use client';

import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide';
import { useState } from 'react';
import { AlertDialog } from '@/components/ui/alert-dialog';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Dialog, DialogClose, Sheet } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuItem, MenuLabel, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { Popover } from '@/components/ui/popover';
import { toast } from '@/components/ui/toast';
import { Tooltip } from '@/components/ui/tooltip';

/** Everything that opens above the page. */
export function Overlays() {
  const [open, setOpen] = useState(false);
  return (
    <Card>
      <CardHeader title="Above the page" description="Focus goes in, and back to where it came from." />
      <CardBody className="flex flex-wrap gap-2">
        <Button onClick={() => setOpen(true)}>Dialog by state</Button>
        <Dialog
          open={open}
          onOpenChange={setOpen}
          title="New location"
          description="Where people meet you."
          footer={
            <>
              <DialogClose>
                <Button>Cancel</Button>
              </DialogClose>
              <Button variant="primary">Create location</Button>
            </>
          }
        >
          <p>Fields go here.</p>
        </Dialog>
        <Sheet title="Consultation" description="Wed 4 March, 10:15 – 11:00" trigger={<Button>Sheet</Button>}>
          <p>Details go here.</p>
        </Sheet>
        <AlertDialog
          title="Cancel the consultation with Ana Torres?"
          description="Ana is told by e-mail. The time can be booked again at once."
          confirmLabel="Cancel event"
          keepLabel="Keep event"
          onConfirm={() => new Promise((done) => setTimeout(done, 600))}
          trigger={<Button variant="danger-ghost">Ask first</Button>}
        />
        <Menu
          trigger={
            <Button size="icon" aria-label="Actions">
              <Icon of={Ellipsis} />
            </Button>
          }
        >
          <MenuLabel>Consultation</MenuLabel>
          <MenuItem onSelect={() => setOpen(true)}>
            <Icon of={Pencil} />
            Edit
          </MenuItem>
          <MenuLink href="/dashboard/kit">
            <Icon of={Copy} />
            Duplicate
          </MenuLink>
          <MenuSeparator />
          <MenuItem tone="danger" onSelect={() => toast.undo('Event cancelled', { label: 'Undo', onClick: () => {} })}>
            <Icon of={Trash2} />
            Cancel event
          </MenuItem>
        </Menu>
        <Popover label="Filters" trigger={<Button>Popover</Button>}>
          <p>Something small.</p>
        </Popover>
        <Tooltip text="Every Tuesday, 12 times">
          <Button>Tooltip</Button>
        </Tooltip>
        <Button
          onClick={() =>
            toast.undo('Moved to Wed 10:15. Ana will be told in 10 s', { label: 'Undo', onClick: () => {} })
          }
        >
          Toast with undo
        </Button>
        <Button onClick={() => toast.error('That time is taken', { description: 'Nearest free: 10:45, 11:30.' })}>
          Toast of an error
        </Button>
      </CardBody>
    </Card>
  );
}
