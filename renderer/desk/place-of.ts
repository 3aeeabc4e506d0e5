/** Where someone works, in a line: "Head of data, Northlight Maps". A title may name the company already. */
export function placeOf(title: string | undefined, company: string | undefined): string {
  if (!title || !company) return title ?? company ?? '';
  return title.toLowerCase().includes(company.toLowerCase()) ? title : `${title}, ${company}`;
}
