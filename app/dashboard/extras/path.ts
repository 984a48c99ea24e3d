export const PATH = '/dashboard/extras';
