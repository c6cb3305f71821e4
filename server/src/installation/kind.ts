/** A property of the database, set when it is created and never changed (decisions 21). */
export type Kind = 'production' | 'demonstration'
