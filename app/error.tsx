'use client';

import dynamic from 'next/dynamic';

const ErrorPage = dynamic(() => import('@/components/layout/error-page').then((loaded) => loaded.ErrorPage), {
  ssr: false,
});

export default ErrorPage;
