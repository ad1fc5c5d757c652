import type { z } from 'zod';

/**
 * What a schema has found wrong in a pack, in words for its author: "entry <id>, field <path>: what is wrong; what to
 * do". An entry without an id is named by its number, from 1.
 */
export function describeIssue(issue: z.core.$ZodIssue, json: unknown): string {
  const [list, index, ...inEntry] = issue.path;
  const isInEntry = list === 'entries' && typeof index === 'number';
  const field = joinPath(isInEntry ? inEntry : issue.path);
  const place = isInEntry ? `entry ${entryName(valueAt(json, [list, index]), index)}` : 'pack';
  return `${place}${field && `, field ${field}`}: ${describe(issue, valueAt(json, issue.path))}`;
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing; add it';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${article(issue.expected)}, and is ${article(typeName(value))}; write it as ${article(issue.expected)}`;
    case 'invalid_value':
      return `is ${JSON.stringify(value)}; use one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which the schema does not know; correct the name or remove it`;
    case 'too_big':
      return `is too long (at most ${issue.maximum}); shorten it`;
    case 'too_small':
      return 'is empty; fill it or leave it out';
    case 'invalid_union':
      return 'is no cue; give exactly one of near, before, after, prefix (lists of words), beforeIs, afterIs (a class of tokens)';
    case 'invalid_format':
      if (issue.format === 'url') return `is ${JSON.stringify(value)}; write a full http or https address`;
      return `is ${JSON.stringify(value)}; ${issue.message}`;
    default:
      return `${issue.message}; correct it`;
  }
}

function joinPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function entryName(entry: unknown, index: number): string {
  const id = valueAt(entry, ['id']);
  return typeof id === 'string' ? id : `no. ${index + 1}`;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function article(noun: string): string {
  if (noun === 'null') return noun;
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
