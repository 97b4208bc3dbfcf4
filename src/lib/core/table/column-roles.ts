/** What the column of an incident file can mean, and what people call it. */

/** In the order in which columns are given out: a column taken by an earlier role is not looked at again. */
export const ROLES = ['date', 'time', 'type', 'latitude', 'longitude', 'area', 'district', 'place', 'id'] as const;
export type Role = (typeof ROLES)[number];

/** Names of the roles as people and their scripts find them: the choices on /data, and the sentences on a mapping. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  date: 'Date',
  time: 'Time',
  type: 'Crime type',
  latitude: 'Latitude',
  longitude: 'Longitude',
  area: 'Area',
  district: 'District',
  place: 'Place',
  id: 'Id',
};
