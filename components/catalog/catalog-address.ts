'use client';

import { useSearchParams } from 'next/navigation';
import { listHref } from '@/components/table/list-search';

const LIST_PARAMS = ['search', 'is_active', 'sort', 'page'];

interface CatalogAddress {
  /** What the address says about the list, whichever sheet is open over it. */
  params: Record<string, string>;
  /** A place of the room with the list left as it is; `/12` opens a sheet over it, as do parameters of its own. */
  hrefOf: (place?: string, own?: Record<string, string>) => string;
}

/** Where a list of the setup is and how it is narrowed. @param path `/dashboard/coupons` */
export function useCatalogAddress(path: string): CatalogAddress {
  const search = useSearchParams();
  const params = Object.fromEntries(
    LIST_PARAMS.flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  return {
    params,
    hrefOf: (place = '', own = {}) => listHref(`${path}${place}`, { ...params, ...own }, { page: params.page ?? null }),
  };
}
