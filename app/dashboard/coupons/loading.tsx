import { CatalogLoading } from '@/components/catalog/catalog-frame';
import { ClientMessages } from '@/lib/web/i18n/client-messages';

export default function CouponsLoading() {
  return (
    <ClientMessages areas={['table']}>
      <CatalogLoading area="coupons" />
    </ClientMessages>
  );
}
