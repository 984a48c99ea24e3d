'use client';

import dynamic from 'next/dynamic';

const ErrorPage = dynamic(() => import('@/app/error-page').then((loaded) => loaded.ErrorPage), {
  ssr: false,
});

export default ErrorPage;
