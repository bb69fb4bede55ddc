import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type DataImport, type ImportKind, uploadImport } from '@understudy/contracts/data-exchange';
import { upload } from '../../lib/api-client.js';
import { noteOwnWrite } from '../../lib/own-writes.js';
import type { ProblemError } from '../../lib/problem-error.js';

/** Endings of the files that can be read. */
export const readableFiles = ['.csv', '.xlsx', '.txt', '.tsv'] as const;

/** Whether a file has an ending that can be read; what is inside is checked by the server. */
export const isReadable = (name: string): boolean =>
  readableFiles.some((ending) => name.toLowerCase().endsWith(ending));

/** Uploads one file and opens its import; without a kind the server finds out. */
export const useUploadFile = () => {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation<DataImport, ProblemError, { file: File; kind?: ImportKind }>({
    mutationFn: ({ file, kind }) => upload(uploadImport, file, { query: { kind } }),
    onSuccess: async ({ id }) => {
      noteOwnWrite();
      await client.invalidateQueries({ queryKey: ['imports'] });
      await navigate({ to: '/imports/$importId', params: { importId: id } });
    },
  });
};
