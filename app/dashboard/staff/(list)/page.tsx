/** The list stands in the layout, so that it stays where it is when a sheet opens; here nothing is open. */
export default function StaffPage() {
  return null;
}
