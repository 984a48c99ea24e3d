export const PATH = '/dashboard/locations';
