/** Signs of unwritten text that teams use in every language. */
export const COMMON_PLACEHOLDERS: readonly RegExp[] = [/\b(?:tbd|tbc|tba)\b/i, /\b(?:TODO|FIXME|XXX)\b(?!\s+(?:list|app|item)s?\b)/, /\?{3,}/, /\blorem ipsum\b/i];
