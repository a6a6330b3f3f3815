/** What reading a member costs: nothing, one operation for a whole list of things ("1"), one for each ("N"), or "N" whose length alone is "1". */
export type Mark = 'free' | 'once' | 'each' | 'counted';

/** Members of one type, by what they cost, each with the text of its type. */
export interface TypeMembers {
  readonly free?: Readonly<Record<string, string>>;
  readonly once?: Readonly<Record<string, string>>;
  readonly each?: Readonly<Record<string, string>>;
  readonly counted?: Readonly<Record<string, string>>;
  readonly methods?: Readonly<Record<string, { readonly mark: Mark; readonly least: number; readonly most: number; readonly gives: string }>>;
  /** For a name that is none of these, when the type takes any: what it costs and gives. */
  readonly other?: { readonly names: RegExp; readonly mark: Mark; readonly gives: string };
}

/** The types of the host, and the types of the variables that it always has. */
export interface Model {
  readonly types: Readonly<Record<string, TypeMembers>>;
  readonly variables: Readonly<Record<string, string>>;
  /** Types that `new` makes, and what that costs. */
  readonly constructors: Readonly<Record<string, { readonly mark: Mark; readonly least: number; readonly most: number }>>;
}

/** A member as the table has it. */
export interface FoundMember {
  readonly mark: Mark;
  /** The text of its type. */
  readonly gives: string;
}

const marks = ['free', 'once', 'each', 'counted'] as const;

/** Undefined when the type has no such member. */
export function findMember(model: Model, typeName: string, name: string): FoundMember | undefined {
  const members = Object.hasOwn(model.types, typeName) ? model.types[typeName] : undefined;
  for (const mark of marks) {
    const group = members?.[mark];
    const gives = group !== undefined && Object.hasOwn(group, name) ? group[name] : undefined;
    if (gives !== undefined) return { mark, gives };
  }
  const other = members?.other;
  return other !== undefined && other.names.test(name) ? { mark: other.mark, gives: other.gives } : undefined;
}

/** In order, for messages. */
export function memberNames(model: Model, typeName: string): readonly string[] {
  const members = model.types[typeName];
  return [...marks.flatMap((mark) => Object.keys(members?.[mark] ?? {})), ...Object.keys(members?.methods ?? {})].sort();
}
