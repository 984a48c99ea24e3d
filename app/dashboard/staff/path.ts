export const PATH = '/dashboard/staff';
