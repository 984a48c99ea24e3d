export const PATH = '/dashboard/workflows';
