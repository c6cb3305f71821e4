/** JSON is kept as text, because SQLite and PostgreSQL hand back different things for a JSON column. */
export const toJson = (value: unknown): string => JSON.stringify(value)

export const fromJson = (text: string): unknown => JSON.parse(text)
