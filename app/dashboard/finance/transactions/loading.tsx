import { ListLoading } from '../../list-loading';

export default function TransactionsLoading() {
  return <ListLoading area="transactions" />;
}
