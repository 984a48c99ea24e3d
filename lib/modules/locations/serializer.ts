import type { LocationRow } from './service';

export function serializeCreatedLocation({ id, name, address, city }: LocationRow) {
  return { id, name, address, city };
}

export function serializeUpdatedLocation({ id, name, address }: LocationRow) {
  return { id, name, address };
}

export function serializeLocationSummary(location: LocationRow) {
  const { id, name, address, city, state, country, isActive } = location;
  return { id, name, address, city, state, country, is_active: isActive };
}

export function serializeLocation(location: LocationRow) {
  return { ...serializeLocationSummary(location), phone: location.phone, zip: location.zip };
}
