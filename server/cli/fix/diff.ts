import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A change of one file as a unified diff that `git apply` and `patch -p1` take; line ends stay as they are. */
export const unifiedDiff = (file: string, before: string, after: string): string =>
  createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
