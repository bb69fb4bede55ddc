import type {} from '@fastify/multipart';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { invalidInput } from '../errors/problem-error.js';

/** A file as it was sent; its name is what the sender says and its content is anything. */
export type UploadedFile = { readonly fileName: string; readonly bytes: Buffer };

/** The largest file that is accepted, in bytes. */
export const largestUpload = 20 * 1024 * 1024;

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before the handler of a contract with an upload. */
    uploadedFile?: UploadedFile;
  }
}

/** The one file of a multipart request, from its field "file". */
export const Upload = createParamDecorator((_data: unknown, context: ExecutionContext): UploadedFile => {
  const { uploadedFile } = context.switchToHttp().getRequest<FastifyRequest>();
  if (uploadedFile === undefined) throw invalidInput([{ field: 'file', message: 'Choose a file.' }]);
  return uploadedFile;
});

/** Reads the file into memory, at most `largestUpload` bytes of it; the framework refuses (413) anything larger. */
export const readUpload = async (request: FastifyRequest): Promise<void> => {
  if (!request.isMultipart()) {
    throw invalidInput([{ field: 'file', message: 'Send the file as multipart/form-data under the name "file".' }]);
  }
  const part = await request.file();
  if (part === undefined || part.fieldname !== 'file') {
    throw invalidInput([{ field: 'file', message: 'Choose a file.' }]);
  }
  request.uploadedFile = { fileName: tidyName(part.filename), bytes: await part.toBuffer() };
};

const tidyName = (name: string): string => {
  const tidy = name
    .replace(/^.*[/\\]/, '')
    .replace(/\p{Cc}/gu, '')
    .slice(0, 200);
  return tidy === '' ? 'file' : tidy;
};
