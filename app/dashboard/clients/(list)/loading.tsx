import { ListLoading } from '../../list-loading';

export default function ClientsLoading() {
  return <ListLoading area="clients" />;
}
