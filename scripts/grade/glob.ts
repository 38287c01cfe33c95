const SPECIAL = /[*?{[]/;

/** Whether a path that was typed is a pattern. Where the shell expands patterns itself, only quoted ones come here. */
export function isPattern(path: string): boolean {
  return SPECIAL.test(path);
}

/** A pattern's fixed folder, and what is asked of the paths below it. */
export function patternParts(pattern: string): { folder: string; below: string } {
  const end = pattern.lastIndexOf('/', pattern.search(SPECIAL)) + 1;
  return { folder: pattern.slice(0, end) || '.', below: pattern.slice(end) };
}

/**
 * A pattern as shells write them: `*` and `?` stay within a folder, `**` goes through any number of them, `{a,b}` is a choice, `[ab]` a character.
 * @param pattern with `/` between folders
 */
export function patternRegExp(pattern: string): RegExp {
  let choices = 0;
  const source = pattern.replace(/\*\*\/|\*\*|\[[^\]/]+\]|[*?{},\\^$.|+()[\]]/g, (part) => {
    switch (part) {
      case '**/':
        return '(?:[^/]+/)*';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '?':
        return '[^/]';
      case '{':
        choices++;
        return '(?:';
      case '}':
        if (choices === 0) return '\\}';
        choices--;
        return ')';
      case ',':
        return choices > 0 ? '|' : ',';
      default:
        return part.length > 1 ? part.replace(/^\[!/, '[^') : `\\${part}`;
    }
  });
  return new RegExp(`^${source}$`);
}
