import { ListLoading } from '../../../list-loading';

export default function InvoicesLoading() {
  return <ListLoading area="invoices" />;
}
